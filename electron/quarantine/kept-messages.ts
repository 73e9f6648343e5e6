import { append } from '../../shared/lists.ts';
import { type IdRange, isInRanges } from '../storage/id-ranges.ts';
import { parseId } from '../storage/ids.ts';
import { openLine } from '../storage/line.ts';
import { isMediaError } from '../storage/read-around.ts';
import { listSegments, type Place, type ReadSegment, readSegment } from '../storage/segment-file.ts';
import { addDropped, type Dropped, Removals } from './removals.ts';

/** How much a bounded log keeps; what is older goes. */
export interface KeptLimits {
  readonly messages: number;
  /** Bytes of their lines on disk. */
  readonly bytes: number;
}

/** The bounds of the quarantine: whoever knows the URL can fill it, so that it must not fill the disk. */
export const quarantineLimits: KeptLimits = { messages: 10_000, bytes: 64 * 1024 * 1024 };

/** What is known of a kept message in memory. */
export interface KeptMeta {
  readonly id: number;
  /** Unix milliseconds. */
  readonly receivedAt: number;
}

/** A kept message, and where its line stands. */
export interface KeptEntry extends KeptMeta, Place {}

/** Id and time stand first in a line, so that a long message need not be parsed for them. */
const lineStart = /^\{"id":"(\d{1,15})","receivedAt":"([^"]{1,40})"/;

/** Reads id and time from a line; null when it's damaged. */
export function decodeKeptMeta(line: Buffer): KeptMeta | null {
  const [, idText, time] = lineStart.exec(openLine(line) ?? '') ?? [];
  const id = idText === undefined ? null : parseId(idText);
  return id === null || time === undefined ? null : { id, receivedAt: Date.parse(time) };
}

/** The messages of a segment that were not removed, with their places. */
export function keptIn(segment: number, { entries }: Pick<ReadSegment<KeptMeta>, 'entries'>, removed: readonly IdRange[]): KeptEntry[] {
  return entries.flatMap(({ record, offset, bytes }) =>
    record === null || isInRanges(removed, record.id) ? [] : [{ ...record, segment, offset, length: bytes.length }],
  );
}

/** How many of the oldest (they stand first) have to go; the newest one never goes. */
export function countSurplus(kept: readonly KeptEntry[], limits: KeptLimits): number {
  let bytes = kept.reduce((sum, { length }) => sum + length, 0);
  let surplus = 0;
  while (surplus < kept.length - 1 && (kept.length - surplus > limits.messages || bytes > limits.bytes)) {
    bytes -= kept[surplus]?.length ?? 0;
    surplus += 1;
  }
  return surplus;
}

/** What a bounded log holds. */
export interface KeptMessages {
  /** Oldest first. */
  readonly kept: readonly KeptEntry[];
  readonly dropped: Dropped | null;
  readonly removals: Removals;
}

/**
 * Reads what a bounded log holds: changes nothing, needs no lock, and may run beside the one writer. What is beyond the
 * bounds counts as dropped, whether or not the writer has come to write that down.
 */
export async function readKept(folder: string, limits: KeptLimits = quarantineLimits): Promise<KeptMessages> {
  // Before the segments: then it speaks of nothing that they lack.
  const removals = await Removals.open(folder);
  const all: KeptEntry[] = [];
  for (const segment of await listSegments(folder)) {
    const read = await readSegment(folder, segment, decodeKeptMeta).catch((error: NodeJS.ErrnoException) => {
      // Dropped by the writer a moment ago, or on a bad sector: the others can still be read.
      if (error.code === 'ENOENT' || isMediaError(error)) return { entries: [] };
      throw error;
    });
    append(all, keptIn(segment, read, removals.data.ranges));
  }
  const surplus = countSurplus(all, limits);
  const dropped = all.slice(0, surplus).reduce((sum, { receivedAt }) => addDropped(sum, receivedAt), removals.data.dropped);
  return { kept: all.slice(surplus), dropped, removals };
}
