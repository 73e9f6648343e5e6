import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableFile, type Found } from '../storage/durable-file.ts';
import { refuseNewer } from '../storage/refuse-newer.ts';
import { formatVersion, listSegments, segmentFileName } from '../storage/segment-file.ts';

const sealedSchema = z.object({ segment: z.int(), firstId: z.int(), entries: z.int(), bytes: z.int() });
const catalogueSchema = z.object({
  version: z.int(),
  sealed: z.array(sealedSchema),
  /** No id below was left free: an id is never used again, though its event was deleted. */
  nextId: z.int().default(1),
  /** Which segment was opened for writing last, and an id beyond all that may be given in it. */
  issued: z.object({ segment: z.int(), below: z.int() }).nullable().default(null),
});

/** A sealed segment as the catalogue remembers it: what was there when it was closed for ever. */
export type SealedSegment = z.infer<typeof sealedSchema>;
type CatalogueData = z.infer<typeof catalogueSchema>;

function parseCatalogue(file: string): (value: unknown) => CatalogueData {
  return (value) => {
    refuseNewer(value, file, formatVersion);
    return catalogueSchema.parse(value);
  };
}

/**
 * The list of sealed segments. It is a witness, not the truth: the folder says which segments there are, and the
 * catalogue lets a missing or shortened one be noticed. Lost, it is made again from the folder.
 */
export class Catalogue {
  readonly #low: Low<CatalogueData>;
  readonly #adapter: DurableFile<CatalogueData>;

  private constructor(adapter: DurableFile<CatalogueData>) {
    this.#adapter = adapter;
    this.#low = new Low(adapter, { version: formatVersion, sealed: [], nextId: 1, issued: null });
  }

  /** Reads the catalogue; a newer format is refused with `data-newer`. */
  static async open(folder: string): Promise<Catalogue> {
    const file = join(folder, 'catalogue.json');
    const catalogue = new Catalogue(new DurableFile(file, parseCatalogue(file)));
    await catalogue.#low.read();
    return catalogue;
  }

  get found(): Found {
    return this.#adapter.found;
  }

  get file(): string {
    return this.#adapter.file;
  }

  /** The first id that no sealed segment ever held. */
  get nextId(): number {
    return this.#low.data.nextId;
  }

  /**
   * The last segment that was opened for writing, and an id that neither it nor the next one reaches:
   * the high-water mark where they are gone or can't be read. Null when no segment was opened yet.
   */
  get issued(): CatalogueData['issued'] {
    return this.#low.data.issued;
  }

  get sealed(): readonly SealedSegment[] {
    return this.#low.data.sealed;
  }

  /** Writes the catalogue as it is. */
  async save(): Promise<void> {
    await this.#low.write();
  }

  /** Remembers sealed segments, each once, and an id that none of them ever held, and writes the catalogue. */
  async add(segments: readonly SealedSegment[], nextId = 1): Promise<void> {
    const known = new Set(this.#low.data.sealed.map(({ segment }) => segment));
    const added = segments.filter(({ segment }) => !known.has(segment));
    this.#low.data.sealed = [...this.#low.data.sealed, ...added].sort((a, b) => a.segment - b.segment);
    this.#low.data.nextId = segments.reduce(
      (next, { firstId, entries }) => Math.max(next, firstId + entries),
      Math.max(this.nextId, nextId),
    );
    await this.#low.write();
  }

  /**
   * Remembers a segment as it is now that deleted events were taken out, and that no id below `nextId` is free. Rejects with
   * the system's error; then nothing is changed.
   */
  replace(sealed: SealedSegment, nextId: number): Promise<void> {
    return this.#change({ sealed: this.sealed.map((each) => (each.segment === sealed.segment ? sealed : each)) }, nextId);
  }

  /**
   * Forgets segments of which nothing is left, and remembers that no id below `nextId` is free. Rejects with the system's
   * error; then nothing is changed.
   */
  remove(segments: readonly number[], nextId: number): Promise<void> {
    const gone = new Set(segments);
    const issued = this.issued !== null && gone.has(this.issued.segment) ? null : this.issued;
    return this.#change({ sealed: this.sealed.filter(({ segment }) => !gone.has(segment)), issued }, nextId);
  }

  /**
   * Remembers that a segment was opened for writing and an id beyond all that it may hold, or once
   * it's closed the one behind what it holds; writes only what isn't known. Rejects with the
   * system's error; then nothing is changed.
   */
  async issue(segment: number, below: number): Promise<void> {
    if (this.issued?.segment === segment && this.issued.below === below) return;
    await this.#change({ issued: { segment, below } }, this.nextId);
  }

  async #change(change: Partial<Pick<CatalogueData, 'sealed' | 'issued'>>, nextId: number): Promise<void> {
    const before = this.#low.data;
    this.#low.data = { ...before, ...change, nextId: Math.max(before.nextId, nextId) };
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
  }
}

/** What is wrong with a segment as a file: not there any more, or shorter than when it was sealed. */
export interface SegmentLoss {
  readonly segment: number;
  readonly kind: 'missing' | 'shortened';
  /** Events that the segment held when it was sealed. */
  readonly entries: number;
  readonly missingBytes: number;
}

/** Compares the folder with the catalogue. */
export async function findLosses(folder: string, sealed: readonly SealedSegment[]): Promise<SegmentLoss[]> {
  const present = new Set(await listSegments(folder));
  const losses: SegmentLoss[] = [];
  for (const { segment, entries, bytes } of sealed) {
    if (!present.has(segment)) {
      losses.push({ segment, kind: 'missing', entries, missingBytes: bytes });
      continue;
    }
    // One that can't be looked at is told by whoever reads it.
    const size = (await stat(join(folder, segmentFileName(segment))).catch(() => null))?.size ?? bytes;
    if (size < bytes) losses.push({ segment, kind: 'shortened', entries, missingBytes: bytes - size });
  }
  return losses;
}

/** Resolves with whether any of these segments was written anew or removed since they were listed. */
export async function wasRewritten(folder: string, before: readonly Omit<SealedSegment, 'firstId'>[]): Promise<boolean> {
  const now = new Map((await Catalogue.open(folder)).sealed.map((each) => [each.segment, each]));
  return before.some(({ segment, bytes, entries }) => now.get(segment)?.bytes !== bytes || now.get(segment)?.entries !== entries);
}
