import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import type { Damage } from '../storage/damage.ts';
import { syncFolder, writeDurably } from '../storage/durable-file.ts';
import { type IdRange, isInRanges } from '../storage/id-ranges.ts';
import { encodeHeader, listSegments, readSegment, segmentFileName } from '../storage/segment-file.ts';
import { countDamaged, findPlace, nextIdAfter, type WritingPlace } from '../storage/writing-place.ts';
import { decodeKeptMeta, type KeptEntry, type KeptMeta, keptIn } from './kept-messages.ts';
import type { Removals } from './removals.ts';

const isRemoved = (ranges: readonly IdRange[], record: KeptMeta | null): boolean => record !== null && isInRanges(ranges, record.id);

/**
 * Finds the segment to append to: the last, as long as it's sound and its lines and ids go together. One of which something
 * is removed is left, for it will be written anew without it.
 */
export async function findWritingPlace(folder: string, { data }: Removals): Promise<WritingPlace & { isThere: boolean }> {
  const segments = await listSegments(folder);
  const last = segments.at(-1);
  if (last === undefined) return { segment: 1, nextId: data.nextId, isThere: false };
  // A last segment may be torn or empty, so earlier ones are asked, too.
  let from = data.nextId;
  for (const segment of segments.slice(0, -1).reverse()) {
    const read = await readSegment(folder, segment, decodeKeptMeta).catch(passOnNewer);
    if (read !== null) from = nextIdAfter(read, from);
    if (read?.entries.some(({ record }) => record !== null)) break;
  }
  const place = await findPlace(folder, last, {
    decode: decodeKeptMeta,
    from,
    mayAppend: ({ entries }) => !entries.some(({ record }) => isRemoved(data.ranges, record)),
  });
  return { ...place, isThere: place.segment === last };
}

/** Passes on that a segment is of a newer format; one that can't be opened is null. */
function passOnNewer(error: unknown): null {
  if (error instanceof HopwatchError) throw error;
  return null;
}

/** Writes a segment anew without what was removed; answers whether that could be done. */
async function compactSegment(folder: string, segment: number, ranges: readonly IdRange[]): Promise<boolean> {
  const { header, entries, tail, unreadableBytes } = await readSegment(folder, segment, decodeKeptMeta);
  // What a bad sector hides may come back: nothing is written in its place.
  if (unreadableBytes > 0) return false;
  const kept = entries.filter(({ record }) => !isRemoved(ranges, record));
  const file = join(folder, segmentFileName(segment));
  if (kept.length === 0 && tail.length === 0) {
    await rm(file);
  } else if (kept.length < entries.length) {
    const firstId = header?.firstId ?? entries.find(({ record }) => record !== null)?.record?.id ?? 1;
    await writeDurably(file, Buffer.concat([encodeHeader(segment, firstId), ...kept.map(({ bytes }) => bytes), tail]));
  }
  return true;
}

/**
 * Takes removed messages off the disk: every segment but the one that is written to is written anew without them, or
 * removed when none is left. Lines that can't be read are kept. A hard stop at any place leaves each segment as it was or
 * done, and what was removed stays hidden until it's gone. Without room on the disk, or on a bad sector, it stays there until
 * the next start.
 */
export async function compactKept(folder: string, active: number, removals: Removals): Promise<void> {
  const { ranges } = removals.data;
  if (ranges.length === 0) return;
  const done: boolean[] = [];
  for (const segment of await listSegments(folder)) {
    if (segment !== active) done.push((await compactSegment(folder, segment, ranges).catch(passOnNewer)) ?? false);
  }
  if (done.includes(false)) return;
  try {
    // First the folder: a file that came back after a power loss must find itself still removed.
    await syncFolder(folder);
    await removals.save({ ranges: [] });
  } catch (error) {
    passOnNewer(error);
  }
}

/** What the segments behind the one that is written to hold. */
export interface SealedKept {
  readonly kept: KeptEntry[];
  /** The segments that hold nothing but whole lines: they may go when all of these have gone. */
  readonly whole: Set<number>;
}

/** Reads all segments but the one that is written to; what can't be read is told in `damage`. */
export async function loadSealedKept(folder: string, active: number, removals: Removals, damage: Damage): Promise<SealedKept> {
  const kept: KeptEntry[][] = [];
  const whole = new Set<number>();
  for (const segment of await listSegments(folder)) {
    if (segment === active) continue;
    const read = await readSegment(folder, segment, decodeKeptMeta).catch(passOnNewer);
    if (read !== null) kept.push(keptIn(segment, read, removals.data.ranges));
    const damaged = read === null ? 1 : countDamaged(read);
    damage.add(segment, damaged);
    if (damaged === 0) whole.add(segment);
  }
  return { kept: kept.flat(), whole };
}
