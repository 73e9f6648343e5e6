import { setImmediate } from 'node:timers/promises';
import { HopwatchError } from '../../shared/errors.ts';
import { decodeEventMeta } from '../history/event-record.ts';
import { openLine, openObject } from '../storage/line.ts';
import { readFileAround } from '../storage/read-around.ts';
import { formatVersion } from '../storage/segment-file.ts';

const lineFeed = Buffer.from('\n');

/** How much is checked, in bytes, before others get their turn: a millisecond or two of work. */
const turnBytes = 256 * 1024;

function* linesOf(content: Buffer): Generator<{ line: Buffer; offset: number }> {
  let offset = 0;
  for (let end = content.indexOf(0x0a); end !== -1; end = content.indexOf(0x0a, offset)) {
    yield { line: content.subarray(offset, end + 1), offset };
    offset = end + 1;
  }
}

/** What a segment of the history holds. */
export interface SegmentCount {
  readonly events: number;
  readonly damagedLines: number;
}

/**
 * Counts a segment's readable events as `verify` does, a little at a time, so that it can run where a listener runs. A
 * newer format is refused with `data-newer`.
 */
export async function countEvents(content: Buffer, file: string): Promise<SegmentCount> {
  let events = 0;
  let damagedLines = 0;
  let turnEnd = turnBytes;
  for (const { line, offset } of linesOf(content)) {
    if (offset > turnEnd) {
      await setImmediate();
      turnEnd = offset + turnBytes;
    }
    if (decodeEventMeta(line) !== null) {
      events += 1;
      continue;
    }
    const header = offset === 0 ? (openObject(line) as { version?: unknown } | null) : null;
    if (header === null) damagedLines += 1;
    else if (typeof header.version === 'number' && header.version > formatVersion)
      throw new HopwatchError('data-newer', { file, found: header.version, known: formatVersion });
  }
  return { events, damagedLines };
}

const damagedOffsets = (content: Buffer): string =>
  [...linesOf(content)].flatMap(({ line, offset }) => (openLine(line) === null ? [offset] : [])).join();

/**
 * Reads the segment that is being written, up to its last whole line. A record that lacks nothing but its line feed
 * is kept, and gets one, as the history does when it opens the segment.
 *
 * When a write fails, the writer cuts its file back and goes on: a read just then can show half of the old line with half
 * of the next. So a line that looks damaged is looked at again, and believed when it's the same the second time.
 */
export async function readActiveSegment(file: string): Promise<Buffer<ArrayBuffer>> {
  for (let before: string | null = null; ; ) {
    const { content } = await readFileAround(file);
    const end = content.lastIndexOf(0x0a) + 1;
    const whole = content.subarray(0, end);
    const damaged = damagedOffsets(whole);
    if (damaged === '' || damaged === before) return openLine(content.subarray(end)) === null ? whole : Buffer.concat([content, lineFeed]);
    before = damaged;
  }
}
