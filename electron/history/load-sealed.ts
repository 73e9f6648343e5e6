import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listSegments, segmentFileName } from '../storage/segment-file.ts';
import { type Catalogue, findLosses, type SealedSegment } from './catalogue.ts';
import type { EventIndex } from './event-index.ts';
import { decodeEventMeta } from './event-record.ts';
import { type IndexedSegment, indexSegment, readSidecar } from './sidecar.ts';

/** What a history has lost, found when it was opened and since then. */
export class HistoryDamage {
  /** Events that can't be read any more. */
  lines = 0;
  readonly files: string[] = [];

  add(segment: number, lines: number): void {
    if (lines <= 0) return;
    this.lines += lines;
    const file = segmentFileName(segment);
    if (!this.files.includes(file)) this.files.push(file);
  }
}

/** What opening the sealed segments found out. */
export interface LoadedSegments {
  /** The segment to write to, which may not be there yet. */
  readonly active: number;
  /** The id of its first event, if it's a new one. */
  readonly firstId: number;
  /** Segments whose sidecar or place in the catalogue has to be made again. */
  readonly unlisted: readonly { readonly sealed: SealedSegment; readonly indexed: IndexedSegment }[];
}

async function loadSegment(
  folder: string,
  segment: number,
  known: SealedSegment | undefined,
): Promise<{ indexed: IndexedSegment; remade: SealedSegment | null }> {
  const { size } = await stat(join(folder, segmentFileName(segment)));
  const sidecar = await readSidecar(folder, segment, size);
  if (sidecar.state === 'whole' && known !== undefined) return { indexed: sidecar.indexed, remade: null };
  const indexed = await indexSegment(folder, segment, decodeEventMeta);
  const firstId = indexed.columns.id[0] ?? known?.firstId ?? 1;
  return { indexed, remade: { segment, firstId, entries: indexed.columns.id.length + indexed.damagedLines, bytes: indexed.bytes } };
}

/** Puts all sealed segments into the index, from their sidecars where they are whole, else from the segments themselves. */
export async function loadSealed(
  folder: string,
  catalogue: Catalogue,
  index: EventIndex,
  damage: HistoryDamage,
  onProgress?: (done: number) => void,
): Promise<LoadedSegments> {
  for (const loss of await findLosses(folder, catalogue.sealed)) {
    if (loss.kind === 'missing') damage.add(loss.segment, loss.entries);
  }
  const known = new Map(catalogue.sealed.map((sealed) => [sealed.segment, sealed]));
  const segments = await listSegments(folder);
  const last = segments.at(-1);
  const lastSealed = catalogue.sealed.at(-1);
  // A last segment that is sealed stays as it is: writing goes on in a new one.
  const active = last !== undefined && !known.has(last) ? last : Math.max(last ?? 0, lastSealed?.segment ?? 0) + 1;
  const unlisted: { sealed: SealedSegment; indexed: IndexedSegment }[] = [];
  for (const segment of segments.filter((number) => number !== active)) {
    const sealed = known.get(segment);
    const { indexed, remade } = await loadSegment(folder, segment, sealed);
    index.addSegment(segment, indexed.columns);
    if (remade !== null) {
      unlisted.push({ sealed: remade, indexed });
      onProgress?.(segments.indexOf(segment) / segments.length);
    }
    // A line feed inside a line makes two damaged ones of it: what it cost is told by what there was.
    damage.add(segment, sealed === undefined ? indexed.damagedLines : sealed.entries - indexed.columns.id.length);
  }
  const behindSealed = lastSealed === undefined ? 1 : lastSealed.firstId + lastSealed.entries;
  return { active, firstId: Math.max(index.lastId + 1, catalogue.nextId, behindSealed), unlisted };
}
