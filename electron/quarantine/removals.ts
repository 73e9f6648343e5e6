import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableFile } from '../storage/durable-file.ts';
import { refuseNewer } from '../storage/refuse-newer.ts';

/** The format of the file that this version writes. */
const removalsVersion = 1;

const droppedSchema = z.object({
  count: z.int().positive(),
  /** When the first and the last of them had been received, Unix milliseconds. */
  oldest: z.number(),
  newest: z.number(),
});

/** What had to go to make room, since the folder was made. */
export type Dropped = z.infer<typeof droppedSchema>;

const removalsSchema = z.object({
  version: z.int(),
  /** The ids that are gone though their lines may still be on the disk. */
  ranges: z.array(z.tuple([z.int(), z.int()])),
  /** No id below was left free: an id is never used again, though its message is gone. */
  nextId: z.int().positive(),
  dropped: droppedSchema.nullable(),
});
type RemovalsData = z.infer<typeof removalsSchema>;

/** Adds one to what had to go. */
export const addDropped = (dropped: Dropped | null, receivedAt: number): Dropped => ({
  count: (dropped?.count ?? 0) + 1,
  oldest: Math.min(dropped?.oldest ?? receivedAt, receivedAt),
  newest: Math.max(dropped?.newest ?? receivedAt, receivedAt),
});

/**
 * What was taken out of a bounded log, as one small durable file beside its segments: they are never written in the
 * middle, so that a hard stop can harm nothing that stays. Missing (as in folders made before there was one), nothing was.
 */
export class Removals {
  readonly #low: Low<RemovalsData>;
  readonly #file: DurableFile<RemovalsData>;

  private constructor(file: DurableFile<RemovalsData>) {
    this.#file = file;
    this.#low = new Low(file, { version: removalsVersion, ranges: [], nextId: 1, dropped: null });
  }

  /** Reads the file of a folder; damaged beyond its backup, nothing counts as removed. A newer format is refused with `data-newer`. */
  static async open(folder: string): Promise<Removals> {
    const file = join(folder, 'removed.json');
    const parse = (value: unknown): RemovalsData => {
      refuseNewer(value, file, removalsVersion);
      return removalsSchema.parse(value);
    };
    const removals = new Removals(new DurableFile(file, parse, 'same'));
    await removals.#low.read();
    return removals;
  }

  get file(): string {
    return this.#file.file;
  }

  /** Whether the file was damaged when it was read: then what its backup lacks counts as not removed. */
  get isDamaged(): boolean {
    return this.#file.found === 'restored' || this.#file.found === 'lost';
  }

  get data(): Readonly<Omit<RemovalsData, 'version'>> {
    return this.#low.data;
  }

  /** Resolves when the change is on disk. Rejects with the system's error, and then nothing is changed. */
  async save(change: Partial<Omit<RemovalsData, 'version'>>): Promise<void> {
    const before = this.#low.data;
    this.#low.data = { ...before, ...change };
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
  }
}
