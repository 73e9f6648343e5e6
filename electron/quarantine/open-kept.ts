import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { syncFolder, writeDurably } from '../storage/durable-file.ts';
import { type IdRange, isInRanges } from '../storage/id-ranges.ts';
import { encodeHeader, listSegments, type ReadSegment, readSegment, segmentFileName } from '../storage/segment-file.ts';
import { decodeKeptMeta, type KeptEntry, type KeptMeta, keptIn } from './kept-messages.ts';
import type { Removals } from './removals.ts';

type Read = ReadSegment<KeptMeta>;

const isRemoved = (ranges: readonly IdRange[], record: KeptMeta | null): boolean => record !== null && isInRanges(ranges, record.id);

/** The id behind all that a segment's header and lines speak of. */
const nextIdOf = ({ header, entries }: Read): number =>
  entries.reduce((next, { record }) => Math.max(next, (record?.id ?? 0) + 1), header?.firstId ?? 1);

/** Where to write, and from which id on. */
export interface WritingPlace {
  readonly segment: number;
  /** The id of its first message, if it's a new one. */
  readonly firstId: number;
}

/** The id that comes next: behind the last that a line or a header tells of. A last segment may be torn, so earlier ones are asked, too. */
async function findNextId(folder: string, segments: readonly number[], from: number): Promise<number> {
  let next = from;
  for (const segment of [...segments].reverse()) {
    const read = await readSegment(folder, segment, decodeKeptMeta);
    next = Math.max(next, nextIdOf(read));
    if (read.entries.some(({ record }) => record !== null)) break;
  }
  return next;
}

/**
 * Finds the segment to append to: the last, as long as its lines and ids go together. One of which something is removed
 * is left, for it will be written anew without it; so is one whose ids would not go beyond all that were given.
 */
export async function findWritingPlace(folder: string, { data }: Removals): Promise<WritingPlace> {
  const segments = await listSegments(folder);
  const last = segments.at(-1);
  if (last === undefined) return { segment: 1, firstId: data.nextId };
  const firstId = await findNextId(folder, segments, data.nextId);
  const { header, entries } = await readSegment(folder, last, decodeKeptMeta);
  const known = entries.findIndex(({ record }) => record !== null);
  const record = entries[known]?.record;
  const start = record ? record.id - known : (header?.firstId ?? firstId);
  const isUsable = start + entries.length >= firstId && !entries.some((entry) => isRemoved(data.ranges, entry.record));
  return { segment: isUsable ? last : last + 1, firstId };
}

async function compactSegment(folder: string, segment: number, ranges: readonly IdRange[]): Promise<void> {
  const { header, entries, tail } = await readSegment(folder, segment, decodeKeptMeta);
  const kept = entries.filter(({ record }) => !isRemoved(ranges, record));
  const file = join(folder, segmentFileName(segment));
  if (kept.length === 0 && tail.length === 0) {
    await rm(file);
  } else if (kept.length < entries.length) {
    const firstId = header?.firstId ?? entries.find(({ record }) => record !== null)?.record?.id ?? 1;
    await writeDurably(file, Buffer.concat([encodeHeader(segment, firstId), ...kept.map(({ bytes }) => bytes), tail]));
  }
}

/**
 * Takes removed messages off the disk: every segment but the one that is written to is written anew without them, or
 * removed when none is left. Lines that can't be read are kept. A hard stop at any place leaves each segment as it was or
 * done, and what was removed stays hidden until it's gone. Without room on the disk it stays there until the next start.
 */
export async function compactKept(folder: string, active: number, removals: Removals): Promise<void> {
  const { ranges } = removals.data;
  if (ranges.length === 0) return;
  try {
    for (const segment of await listSegments(folder)) if (segment !== active) await compactSegment(folder, segment, ranges);
    // First the folder: a file that came back after a power loss must find itself still removed.
    await syncFolder(folder);
    await removals.save({ ranges: [] });
  } catch (error) {
    if (error instanceof HopwatchError) throw error;
  }
}

/** What the segments behind the one that is written to hold. */
export interface SealedKept {
  readonly kept: KeptEntry[];
  /** The segments that hold nothing but whole lines: they may go when all of these have gone. */
  readonly whole: Set<number>;
}

export async function loadSealedKept(folder: string, active: number, removals: Removals): Promise<SealedKept> {
  const kept: KeptEntry[] = [];
  const whole = new Set<number>();
  for (const segment of await listSegments(folder)) {
    if (segment === active) continue;
    const read = await readSegment(folder, segment, decodeKeptMeta);
    kept.push(...keptIn(segment, read, removals.data.ranges));
    if (read.tail.length === 0 && read.entries.every(({ record }) => record !== null)) whole.add(segment);
  }
  return { kept, whole };
}
