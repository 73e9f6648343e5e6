import { History } from '../../../electron/history/history.ts';
import { memoryOf } from '../process-status.ts';

/** What the probe found: milliseconds since it began to open, and memory in MiB when the first page was there. */
export interface Opened {
  readonly events: number;
  readonly openMs: number;
  readonly firstPageMs: number;
  /** Until all that was rebuilt is on disk. */
  readonly closedMs: number;
  readonly rssMb: number;
  readonly peakMb: number;
}

const start = performance.now();
const history = await History.open({ folder: process.argv[2] ?? '' });
const openMs = performance.now() - start;
const page = await history.page(0, 100);
const firstPageMs = performance.now() - start;
if (page.length === 0) throw new Error('The history is empty.');
const { size } = history;
const memory = memoryOf(process.pid);
await history.close();
const opened: Opened = { events: size, openMs, firstPageMs, closedMs: performance.now() - start, ...memory };
process.stdout.write(`${JSON.stringify(opened)}\n`);
