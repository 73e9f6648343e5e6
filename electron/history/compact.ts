import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeDurably } from '../storage/durable-file.ts';
import { type IdRange, type IdRanges, isInRanges } from '../storage/id-ranges.ts';
import { encodeHeader, listSegments, readSegment, segmentFileName } from '../storage/segment-file.ts';
import type { Catalogue } from './catalogue.ts';
import { decodeEventMeta } from './event-record.ts';

/** Seals the last segment if it holds deleted events: only a segment that will not be appended to can be written anew. */
async function sealLast(folder: string, catalogue: Catalogue, ranges: readonly IdRange[]): Promise<void> {
  const segment = (await listSegments(folder)).at(-1);
  if (segment === undefined || catalogue.sealed.some((sealed) => sealed.segment === segment)) return;
  const { header, entries, bytes, tail } = await readSegment(folder, segment, decodeEventMeta);
  // A torn tail has to be mended first, which opening does: then the next start's turn comes.
  if (tail.length > 0 || !entries.some(({ record }) => record !== null && isInRanges(ranges, record.id))) return;
  const known = entries.findIndex(({ record }) => record !== null);
  const firstId = (entries[known]?.record?.id ?? 0) - known;
  await catalogue.add({ segment, firstId: header?.firstId ?? firstId, entries: entries.length, bytes });
}

/**
 * Takes deleted events off the disk: a sealed segment that holds some is written anew without them, or removed when
 * none is left. Lines that can't be read are kept. Must run while nobody writes; a hard stop at any place leaves each
 * segment either as it was or done, and what was deleted stays hidden until it's gone.
 */
export async function compact(folder: string, catalogue: Catalogue, deleted: IdRanges): Promise<void> {
  const { ranges } = deleted;
  if (ranges.length === 0) return;
  await sealLast(folder, catalogue, ranges);
  const touched = catalogue.sealed.filter(({ firstId, entries }) =>
    ranges.some(([first, last]) => first < firstId + entries && last >= firstId),
  );
  for (const { segment, firstId } of touched) {
    const file = join(folder, segmentFileName(segment));
    const read = await readSegment(folder, segment, decodeEventMeta);
    const kept = read.entries.filter(({ record }) => record === null || !isInRanges(ranges, record.id));
    const gone = read.entries.flatMap(({ record }) => (record !== null && isInRanges(ranges, record.id) ? [record.id] : []));
    if (gone.length === 0) continue;
    const content = Buffer.concat([encodeHeader(segment, firstId), ...kept.map(({ bytes }) => bytes), read.tail]);
    if (kept.length === 0 && read.tail.length === 0) {
      await catalogue.remove(segment);
      await rm(file, { force: true });
    } else {
      await writeDurably(`${file}.compacted`, content);
      // First the catalogue: a segment that is longer than it says is whole, a shorter one would look damaged.
      await catalogue.replace({ segment, firstId, entries: kept.length + (read.tail.length > 0 ? 1 : 0), bytes: content.length });
      await rename(`${file}.compacted`, file);
    }
    await rm(file.replace(/ndjson$/, 'index.json'), { force: true });
    await syncFolder(folder);
    for (const id of gone) deleted.remove(id, id);
  }
  await deleted.save();
}
