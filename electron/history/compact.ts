import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { syncFolder, writeDurably } from '../storage/durable-file.ts';
import { type IdRange, type IdRanges, isInRanges } from '../storage/id-ranges.ts';
import { badSector } from '../storage/read-around.ts';
import type { WithRoom } from '../storage/reserve.ts';
import { encodeHeader, listSegments, readSegment, segmentFileName } from '../storage/segment-file.ts';
import { SegmentLog } from '../storage/segment-log.ts';
import { nextIdAfter } from '../storage/writing-place.ts';
import type { Catalogue } from './catalogue.ts';
import { decodeEventMeta, type EventMeta } from './event-record.ts';
import { readSidecar, sidecarFile } from './sidecar.ts';

/** The ids that can be read in a segment, and whether there is more in it than these. */
interface SegmentIds {
  readonly ids: ArrayLike<number>;
  readonly isWhole: boolean;
}

/**
 * Reads which ids are in a segment: from its sidecar where that is whole, else from the segment itself. Rejects with the
 * system's error when a part of it can't be read.
 */
async function readIds(folder: string, segment: number): Promise<SegmentIds> {
  const { size } = await stat(join(folder, segmentFileName(segment)));
  const sidecar = await readSidecar(folder, segment, size);
  if (sidecar.state === 'whole') return { ids: sidecar.indexed.columns.id, isWhole: sidecar.indexed.damagedLines === 0 };
  const { entries, tail, unreadableBytes } = await readSegment(folder, segment, decodeEventMeta);
  if (unreadableBytes > 0) throw badSector(join(folder, segmentFileName(segment)));
  const records = [...entries.map(({ record }) => record), ...(tail.length > 0 ? [decodeEventMeta(tail)] : [])];
  return { ids: records.flatMap((record) => record?.id ?? []), isWhole: records.every((record) => record !== null) };
}

/** The id behind all deleted ones: none of them is used again, though nothing else may tell of them any more. */
const nextIdBehind = (ranges: readonly IdRange[]): number => (ranges.at(-1)?.[1] ?? 0) + 1;

/** Whether a segment holds deleted events, and whether it holds nothing else. */
async function deletedIn(folder: string, segment: number, ranges: readonly IdRange[]): Promise<'none' | 'some' | 'all'> {
  const { ids, isWhole } = await readIds(folder, segment);
  let gone = 0;
  for (let at = 0; at < ids.length; at += 1) if (isInRanges(ranges, ids[at] as number)) gone += 1;
  if (gone === 0) return 'none';
  return isWhole && gone === ids.length ? 'all' : 'some';
}

/** Seals the segment that was written to last: only one that will not be appended to can be written anew. */
async function sealLast(folder: string, catalogue: Catalogue, segment: number): Promise<void> {
  // Asked first: ids that stood in lines which can't be read any more are told by nothing else once it's written anew.
  const nextId = nextIdAfter(await readSegment(folder, segment, decodeEventMeta), catalogue.nextId);
  // Opening it mends a torn tail, which would count as damage in a segment that is sealed.
  const log = new SegmentLog<EventMeta>({ folder, decode: decodeEventMeta, onDurable: () => undefined, onSealed: () => undefined });
  await log.open({ segment, nextId: catalogue.nextId });
  await log.close();
  const { header, entries, bytes } = await readSegment(folder, segment, decodeEventMeta);
  const known = entries.findIndex(({ record }) => record !== null);
  const firstId = (entries[known]?.record?.id ?? 0) - known;
  await catalogue.add([{ segment, firstId: header?.firstId ?? firstId, entries: entries.length, bytes }], nextId);
}

/** What compacting works on. */
export interface CompactOptions {
  readonly folder: string;
  readonly catalogue: Catalogue;
  readonly deleted: IdRanges;
  readonly withRoom: WithRoom;
}

/** Writes a sealed segment anew without its deleted events; lines that can't be read are kept. */
async function rewrite({ folder, catalogue, deleted: { ranges }, withRoom }: CompactOptions, segment: number): Promise<void> {
  const file = join(folder, segmentFileName(segment));
  const { header, entries, tail, unreadableBytes } = await readSegment(folder, segment, decodeEventMeta);
  // What a bad sector hides may come back: nothing is written in its place.
  if (unreadableBytes > 0) throw badSector(file);
  const isDeleted = (record: EventMeta | null): boolean => record !== null && isInRanges(ranges, record.id);
  const kept = entries.filter(({ record }) => !isDeleted(record));
  const keptTail = tail.length > 0 && !isDeleted(decodeEventMeta(tail)) ? [tail] : [];
  const firstId = header?.firstId ?? catalogue.sealed.find((each) => each.segment === segment)?.firstId ?? 1;
  const content = Buffer.concat([encodeHeader(segment, firstId), ...kept.map(({ bytes }) => bytes), ...keptTail]);
  const compacted = `${file}.compacted`;
  try {
    await withRoom(() => writeDurably(compacted, content), content.length);
    // First the catalogue: a segment that is longer than it says is whole, a shorter one would look damaged.
    const sealed = { segment, firstId, entries: kept.length + keptTail.length, bytes: content.length };
    await withRoom(() => catalogue.replace(sealed, nextIdBehind(ranges)));
    await rename(compacted, file);
  } catch (error) {
    await rm(compacted, { force: true }).catch(() => undefined);
    throw error;
  }
  await rm(sidecarFile(folder, segment), { force: true });
  await syncFolder(folder);
}

/** Removes segments of which nothing is to be kept. */
async function removeWhole(
  { folder, catalogue, deleted: { ranges }, withRoom }: CompactOptions,
  segments: readonly number[],
): Promise<void> {
  await withRoom(() => catalogue.remove(segments, nextIdBehind(ranges)));
  for (const segment of segments) {
    await rm(join(folder, segmentFileName(segment)), { force: true });
    await rm(sidecarFile(folder, segment), { force: true });
  }
  await syncFolder(folder);
}

/** Does a part of the work, and notes when it fails: the rest need not wait for it. A newer format is passed on. */
class Attempts {
  failure: unknown = null;

  async make(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      this.failure ??= error;
    }
  }
}

/**
 * Takes deleted events off the disk: a segment that holds some is written anew without them, or removed when none is left.
 * Must run while nobody writes; a hard stop at any place leaves each segment either as it was or done, and what was deleted
 * stays hidden until it's gone. Answers the first failure, null without any: what could not be done (no room, a file that
 * can't be read) is tried again at the next start. Rejects with `data-newer` only.
 */
export async function compact(options: CompactOptions): Promise<unknown> {
  const { folder, catalogue, deleted, withRoom } = options;
  const { ranges } = deleted;
  if (ranges.length === 0) return null;
  const attempts = new Attempts();
  const segments = await listSegments(folder);
  const last = segments.at(-1);
  const found = { none: [] as number[], some: [] as number[], all: [] as number[] };
  for (const segment of segments) {
    await attempts.make(async () => {
      const held = await deletedIn(folder, segment, ranges);
      const isSealed = segment !== last || catalogue.sealed.some((sealed) => sealed.segment === segment);
      if (held !== 'none' && !isSealed) await withRoom(() => sealLast(folder, catalogue, segment));
      found[held].push(segment);
    });
  }
  // First what makes room for the rest.
  if (found.all.length > 0) await attempts.make(() => removeWhole(options, found.all));
  for (const segment of found.some) await attempts.make(() => rewrite(options, segment));
  if (attempts.failure === null) await attempts.make(() => withRoom(() => deleted.change(() => [])));
  return attempts.failure;
}
