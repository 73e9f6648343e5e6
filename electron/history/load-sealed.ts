import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import type { Damage } from '../storage/damage.ts';
import { listSegments, segmentFileName, segmentLimits } from '../storage/segment-file.ts';
import { findPlace, headerBytes, mostRecords, type WritingPlace } from '../storage/writing-place.ts';
import { type Catalogue, findLosses, type SealedSegment } from './catalogue.ts';
import type { EventIndex } from './event-index.ts';
import { decodeEventMeta } from './event-record.ts';
import { toColumns } from './segment-columns.ts';
import { type IndexedSegment, indexSegment, readSidecar } from './sidecar.ts';

/** A segment whose sidecar and place in the catalogue have to be made again. */
export interface Unlisted {
  readonly sealed: SealedSegment;
  readonly indexed: IndexedSegment;
}

/** What opening the sealed segments found out. */
export interface LoadedSegments {
  /** Where to write. */
  readonly place: WritingPlace;
  /** True when that is a segment that is there already. */
  readonly isThere: boolean;
}

interface LoadedSegment {
  readonly indexed: IndexedSegment;
  readonly remade: SealedSegment | null;
  readonly nextId: number;
}

const nothing: LoadedSegment = { indexed: { columns: toColumns([]), damagedLines: 1 }, remade: null, nextId: 1 };

const sizeOf = async (folder: string, segment: number): Promise<number | null> =>
  (await stat(join(folder, segmentFileName(segment))).catch(() => null))?.size ?? null;

async function loadSegment(folder: string, segment: number, known: SealedSegment | undefined): Promise<LoadedSegment> {
  const size = (await sizeOf(folder, segment)) ?? known?.bytes ?? 0;
  const sidecar = await readSidecar(folder, segment, size);
  if (sidecar.state === 'whole' && known !== undefined) return { ...nothing, indexed: sidecar.indexed };
  const indexed = await indexSegment(folder, segment, decodeEventMeta);
  const { columns, damagedLines, bytes, unreadableBytes, nextId } = indexed;
  const firstId = columns.id[0] ?? known?.firstId ?? 1;
  // What a bad sector hides may come back: it's read anew at each start.
  const remade = unreadableBytes > 0 ? null : { segment, firstId, entries: columns.id.length + damagedLines, bytes };
  return { indexed, remade, nextId };
}

/** Puts segments that aren't written to into the index; what can't be read is told and stepped over. */
export class SegmentLoader {
  readonly #folder: string;
  readonly #index: EventIndex;
  readonly #damage: Damage;
  readonly #issued: Catalogue['issued'];
  readonly #isMarkSure: boolean;
  readonly #known: ReadonlyMap<number, SealedSegment>;
  readonly unlisted: Unlisted[] = [];
  /** Sealed segments that are not there. */
  readonly missing: number[] = [];
  /** An id that is greater than all that the segments so far are known to have held. */
  nextId: number;

  constructor(folder: string, catalogue: Catalogue, index: EventIndex, damage: Damage) {
    this.#folder = folder;
    this.#index = index;
    this.#damage = damage;
    this.#issued = catalogue.issued;
    // The backup's mark is of the change before.
    this.#isMarkSure = catalogue.found === 'whole';
    this.#known = new Map(catalogue.sealed.map((sealed) => [sealed.segment, sealed]));
    this.nextId = catalogue.sealed.reduce((next, { firstId, entries }) => Math.max(next, firstId + entries), catalogue.nextId);
  }

  isSealed(segment: number): boolean {
    return this.#known.has(segment);
  }

  /**
   * Leaves out all ids that may have been given in a segment which can't be asked any more: up to the
   * high-water mark where that covers it, else as many as would fit in so many bytes.
   */
  leaveOut(segment: number, bytes: number): void {
    const isCovered = this.#isMarkSure && this.#issued !== null && segment <= this.#issued.segment + 1;
    const behind = isCovered ? this.nextId : this.nextId + mostRecords(bytes);
    this.nextId = Math.max(behind, this.#issued?.below ?? 0);
  }

  /** Loads a segment, from its sidecar if that is whole. Rejects with `data-newer` alone. */
  async load(segment: number): Promise<void> {
    const sealed = this.#known.get(segment);
    const load = (): Promise<LoadedSegment> => loadSegment(this.#folder, segment, sealed);
    // Once more: what fails only now and then must not cost a whole file for as long as we run.
    const { indexed, remade, nextId } = await load()
      .catch(load)
      .catch(async (error: unknown) => {
        if (error instanceof HopwatchError) throw error;
        if (sealed === undefined) this.leaveOut(segment, (await sizeOf(this.#folder, segment)) ?? 2 * segmentLimits.bytes);
        return nothing;
      });
    this.#index.addSegment(segment, indexed.columns);
    this.nextId = Math.max(this.nextId, nextId, this.#index.lastId + 1);
    if (remade !== null) this.unlisted.push({ sealed: remade, indexed });
    // A line feed inside a line makes two damaged ones of it: what it cost is told by what there was.
    this.#damage.add(segment, sealed === undefined ? indexed.damagedLines : sealed.entries - indexed.columns.id.length);
  }
}

/** Whether a segment that was opened once is there, with its header at least: else it was removed, or emptied. */
async function hasBegun(folder: string, segment: number, segments: readonly number[]): Promise<boolean> {
  return segments.includes(segment) && ((await sizeOf(folder, segment)) ?? headerBytes) >= headerBytes;
}

/**
 * Puts all sealed segments into the index, from their sidecars where they are whole, else from the segments themselves, and
 * finds where to write. The last segment stays as it is if it's sealed or not sound: writing goes on in a new one.
 */
export async function loadSealed(
  folder: string,
  catalogue: Catalogue,
  loader: SegmentLoader,
  damage: Damage,
  onProgress?: (done: number) => void,
): Promise<LoadedSegments> {
  for (const loss of await findLosses(folder, catalogue.sealed)) {
    if (loss.kind !== 'missing') continue;
    damage.add(loss.segment, loss.entries);
    loader.missing.push(loss.segment);
  }
  const segments = await listSegments(folder);
  const last = segments.at(-1);
  const open = last !== undefined && !loader.isSealed(last) ? last : null;
  for (const [at, segment] of segments.entries()) {
    if (segment === open) continue;
    const { length } = loader.unlisted;
    await loader.load(segment);
    if (loader.unlisted.length > length) onProgress?.(at / segments.length);
  }
  const { issued } = catalogue;
  if (issued !== null && !loader.isSealed(issued.segment) && !(await hasBegun(folder, issued.segment, segments)))
    loader.leaveOut(issued.segment, 0);
  if (open === null) {
    const segment = Math.max(last ?? 0, catalogue.sealed.at(-1)?.segment ?? 0, issued?.segment ?? 0) + 1;
    return { place: { segment, nextId: loader.nextId }, isThere: false };
  }
  const place = await findPlace(folder, open, { decode: decodeEventMeta, from: loader.nextId });
  const isThere = place.segment === open;
  if (!isThere) await loader.load(open);
  return { place, isThere };
}
