import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableFile } from './durable-file.ts';

/** All ids from the first to the last, both included. */
export type IdRange = [number, number];

/** Adds a range to a sorted list of ranges that don't touch, and keeps it so. */
export function addRange(ranges: readonly IdRange[], [first, last]: IdRange): IdRange[] {
  const before = ranges.filter((range) => range[1] < first - 1);
  const after = ranges.filter((range) => range[0] > last + 1);
  const touched = ranges.slice(before.length, ranges.length - after.length);
  return [...before, [Math.min(first, touched[0]?.[0] ?? first), Math.max(last, touched.at(-1)?.[1] ?? last)], ...after];
}

/** Takes a range out of a list of ranges. */
export function removeRange(ranges: readonly IdRange[], [first, last]: IdRange): IdRange[] {
  return ranges.flatMap(([from, to]): IdRange[] => {
    if (to < first || from > last) return [[from, to]];
    return [...(from < first ? [[from, first - 1] as IdRange] : []), ...(to > last ? [[last + 1, to] as IdRange] : [])];
  });
}

/** True when an id is in one of the ranges. */
export const isInRanges = (ranges: readonly IdRange[], id: number): boolean => ranges.some(([first, last]) => id >= first && id <= last);

/** The ids that the user deleted, of the history in this folder. */
export const openDeleted = (folder: string): Promise<IdRanges> => IdRanges.open(join(folder, 'deleted.json'));

const schema = z.object({ version: z.literal(1), ranges: z.array(z.tuple([z.int(), z.int()])) });

/**
 * A set of ids on disk, as ranges: "all up to here" is one range, however many events there are. What is known of events
 * beyond the record itself (read, deleted) is kept so, apart from the history, which is never written again.
 */
export class IdRanges {
  readonly #low: Low<z.infer<typeof schema>>;

  private constructor(low: Low<z.infer<typeof schema>>) {
    this.#low = low;
  }

  /** Reads the file; missing or damaged beyond its backup, the set is empty. */
  static async open(file: string): Promise<IdRanges> {
    const low = new Low(new DurableFile(file, (value) => schema.parse(value)), { version: 1, ranges: [] });
    await low.read();
    return new IdRanges(low);
  }

  get ranges(): readonly IdRange[] {
    return this.#low.data.ranges;
  }

  add(first: number, last: number): void {
    this.#low.data.ranges = addRange(this.ranges, [first, last]);
  }

  remove(first: number, last: number): void {
    this.#low.data.ranges = removeRange(this.ranges, [first, last]);
  }

  /** Resolves when the set is on disk. */
  async save(): Promise<void> {
    await this.#low.write();
  }
}
