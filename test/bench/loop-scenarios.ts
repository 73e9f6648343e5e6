import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LoopWatch } from './loop-watch.ts';
import { type Programs, workerFolder } from './programs.ts';
import { runProgram } from './run-program.ts';
import { ServerProcess } from './server-process.ts';

/** A process that is watched, and what goes on meanwhile. */
export interface Scenario {
  readonly start: (given: { programs: Programs; watch: LoopWatch; data: string }) => Promise<ServerProcess>;
  readonly work: (given: { programs: Programs; data: string; server: ServerProcess }) => Promise<unknown>;
  /** Whether the target is for this one; the others tell what the machine does by itself. */
  readonly judge: boolean;
}

/** How long the process is watched when nothing but the load goes on. */
const quietMs = 5000;
const exportLimitMs = 600_000;

const listen: Scenario['start'] = ({ programs, watch, data }) =>
  ServerProcess.start([...watch.nodeOptions, programs.hopwatch, 'listen', '--data', data, '--port', '0'], watch.env);

const exportBeside: Scenario['work'] = ({ programs, data }) =>
  runProgram([programs.hopwatch, 'export', '--data', data, '--format', 'csv', '--out', join(data, 'out.csv')]);

/** Asks the hosting process for an export on its own worker thread, and waits for its answer. */
async function exportInside({ data, server }: { data: string; server: ServerProcess }): Promise<void> {
  server.tell(`csv ${join(data, 'out.csv')}`);
  for (const start = performance.now(); performance.now() - start < exportLimitMs; await delay(50)) {
    const [answer] = server.lines;
    if (answer === undefined) continue;
    if (!answer.includes('"events"')) throw new Error(`The export failed: ${answer}`);
    return;
  }
  throw new Error('The export took too long.');
}

/** What is watched: the exports are CSV, the costliest that there is. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  quiet: { start: listen, work: () => delay(quietMs), judge: false },
  exportBeside: { start: listen, work: exportBeside, judge: true },
  exportInside: {
    start: ({ programs, watch, data }) =>
      ServerProcess.start([...watch.nodeOptions, programs.hostExport, data, workerFolder(programs)], watch.env),
    work: exportInside,
    judge: true,
  },
  limitExportBeside: {
    start: ({ programs, watch, data }) =>
      ServerProcess.start([...watch.nodeOptions, programs.limit, join(data, 'limit.ndjson')], watch.env),
    work: exportBeside,
    judge: false,
  },
};
