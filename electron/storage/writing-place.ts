import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { SegmentAdapter } from './segment-adapter.ts';
import { type Decode, encodeHeader, type ReadSegment, readSegment, segmentFileName, segmentLimits } from './segment-file.ts';

/** Where to append, and the id of the record that comes next. */
export interface WritingPlace {
  readonly segment: number;
  readonly nextId: number;
}

/** No record's line is shorter, in bytes: its id, its times and its checksum alone are longer. */
const shortestLine = 128;

/** How many records can have stood in so many bytes that can't be read any more. */
export const mostRecords = (bytes: number): number => Math.max(Math.floor(bytes / shortestLine), 0);

type Read = ReadSegment<{ readonly id: number }>;

/** The length of a segment's first line, in bytes: the least that one which was opened holds. */
export const headerBytes = encodeHeader(1, 1).length;

/** How many records can have stood where the header stands no more: a header that is damaged alone has cost none. */
const recordsInHeader = ({ header, entries, tail, damagedHeaderBytes }: Read): number => {
  const isAllTail = header === null && damagedHeaderBytes === 0 && entries.length === 0;
  return mostRecords((isAllTail ? tail.length : damagedHeaderBytes) - headerBytes);
};

/** How many places of a segment that is written no more can't be read as records; each has cost an event at least. */
export function countDamaged(read: Read): number {
  const lines = read.entries.filter(({ record }) => record === null).length;
  return lines + (read.tail.length > 0 ? 1 : 0) + (read.damagedHeaderBytes > 0 && recordsInHeader(read) > 0 ? 1 : 0);
}

/** What a disk loses at once is no smaller, in bytes. */
const sectorBytes = 512;

/**
 * How many records that were acknowledged can have stood in an unterminated tail. A write that was torn leaves a part of a line, or
 * zeros behind a whole one; in a line that begins well and goes on with a sector of zeros, the ends of others may be gone.
 */
function recordsInTail({ tail, unreadableBytes }: Read): number {
  const zeros = tail.indexOf(0);
  const isLost = unreadableBytes > 0 || (zeros > 0 && tail.length - zeros >= sectorBytes);
  return isLost ? mostRecords(tail.length) : 0;
}

/**
 * Finds the id that is greater than all that were ever given in a segment. The last line that can be read tells it; behind
 * that, damaged lines may each have been several records, if a line feed is gone or a page is zeros, so that as many ids as
 * would fit are left out. An unterminated tail counts only where it may be more than a torn write: see `recordsInTail`.
 *
 * `from`: an id that is known to be free otherwise.
 */
export function nextIdAfter(read: Read, from: number): number {
  const { header, entries } = read;
  let known = Math.max(from, header?.firstId ?? 1);
  let behind = recordsInHeader(read);
  for (const { record, bytes } of entries) {
    if (record === null) {
      behind += Math.max(mostRecords(bytes.length), 1);
    } else {
      known = Math.max(known, record.id + 1);
      behind = 0;
    }
  }
  return known + behind + recordsInTail(read);
}

/**
 * True when appending may go on in a segment: its ids go with the count of its lines, `nextId` comes next, and the disk can
 * read all of it. Any other is left as it is.
 */
function isAppendable(read: Read, nextId: number): boolean {
  const { header, entries, unreadableBytes } = read;
  if (unreadableBytes > 0 || (entries.length === 0 && recordsInHeader(read) > 0)) return false;
  const known = entries.findIndex(({ record }) => record !== null);
  const record = entries[known]?.record;
  const first = record ? record.id - known : (header?.firstId ?? nextId);
  return first + entries.length === nextId && entries.every((entry, index) => entry.record === null || entry.record.id === first + index);
}

/**
 * Cuts the torn end off a segment that is left for a new one, as is done with one that is appended to: there it would be told as
 * damage for ever. Where that can't be done, it is.
 */
async function cutTail<R extends { readonly id: number }>(
  folder: string,
  number: number,
  read: ReadSegment<R>,
  decode: Decode<R>,
): Promise<void> {
  const { header, bytes, tail, unreadableBytes } = read;
  if (tail.length === 0 || tail.length === bytes || unreadableBytes > 0) return;
  const adapter = new SegmentAdapter<R>({ folder, number, firstId: header?.firstId ?? 1, decode, onDurable: () => undefined });
  await adapter
    .read()
    .then(() => adapter.close())
    .catch(() => undefined);
}

/**
 * Finds where to append behind the last segment: in it, as long as it's sound (and `mayAppend` says so), else in a new one.
 * One that can't even be opened is left, with as many ids as it may hold. `from`: an id that is known to be free otherwise.
 * Rejects with `data-newer` alone.
 */
export async function findPlace<R extends { readonly id: number }>(
  folder: string,
  last: number,
  { decode, from, mayAppend = () => true }: { decode: Decode<R>; from: number; mayAppend?: (read: ReadSegment<R>) => boolean },
): Promise<WritingPlace> {
  try {
    const read = await readSegment(folder, last, decode);
    const nextId = nextIdAfter(read, from);
    if (isAppendable(read, nextId) && mayAppend(read)) return { segment: last, nextId };
    await cutTail(folder, last, read, decode);
    return { segment: last + 1, nextId };
  } catch (error) {
    if (error instanceof HopwatchError) throw error;
    const { size } = await stat(join(folder, segmentFileName(last))).catch(() => ({ size: 2 * segmentLimits.bytes }));
    return { segment: last + 1, nextId: from + mostRecords(size) };
  }
}
