import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { type BackupKind, DurableFile, type Found, writeDurably } from './durable-file.ts';
import { refuseNewer } from './refuse-newer.ts';

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

/** Returns a sorted list of ranges that don't touch, from ranges in any order. Takes n log n, however many there are. */
export function joinRanges(...lists: readonly (readonly IdRange[])[]): IdRange[] {
  const joined: IdRange[] = [];
  for (const [first, last] of lists.flat().sort(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before === undefined || first > before[1] + 1) joined.push([first, last]);
    else before[1] = Math.max(before[1], last);
  }
  return joined;
}

/** Returns the ranges of single ids, given in any order. */
export const rangesOf = (ids: readonly number[]): IdRange[] => joinRanges(ids.map((id): IdRange => [id, id]));

/** Takes ranges out of other ranges, both sorted and without touching ones. */
export function subtractRanges(ranges: readonly IdRange[], without: readonly IdRange[]): IdRange[] {
  const left: IdRange[] = [];
  let at = 0;
  for (const [first, last] of ranges) {
    let from = first;
    while (at < without.length && (without[at] as IdRange)[1] < from) at += 1;
    for (let index = at; index < without.length && (without[index] as IdRange)[0] <= last; index += 1) {
      const [start, end] = without[index] as IdRange;
      if (start > from) left.push([from, start - 1]);
      from = end + 1;
    }
    if (from <= last) left.push([from, last]);
  }
  return left;
}

/** True when an id is in one of the ranges, which are sorted and don't touch. Takes log n. */
export function isInRanges(ranges: readonly IdRange[], id: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as IdRange)[1] < id) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && (ranges[low] as IdRange)[0] <= id;
}

/** The format of the files that this version writes. */
const rangesVersion = 1;

const schema = z.object({
  version: z.int(),
  ranges: z.array(z.tuple([z.int(), z.int()]).refine(([first, last]) => first <= last)),
});
type RangesData = z.infer<typeof schema>;

/** Reads what stands in the file, in the order that everything here relies on. A newer format is refused with `data-newer`. */
function parseRanges(file: string): (value: unknown) => RangesData {
  return (value) => {
    refuseNewer(value, file, rangesVersion);
    const { version, ranges } = schema.parse(value);
    return { version, ranges: joinRanges(ranges) };
  };
}

/**
 * A set of ids on disk, as ranges: "all up to here" is one range, however many events there are. What is known of events
 * beyond the record itself (read, deleted) is kept so, apart from the history, which is never written again.
 */
export class IdRanges {
  readonly #file: DurableFile<RangesData>;
  readonly #low: Low<RangesData>;
  #changing: Promise<void> = Promise.resolve();

  private constructor(file: DurableFile<RangesData>) {
    this.#file = file;
    this.#low = new Low(file, { version: rangesVersion, ranges: [] });
  }

  /**
   * Reads the file; missing or damaged beyond its backup, the set is empty (`found` tells which). Rejects with
   * `data-newer` when a newer Hopwatch wrote it.
   */
  static async open(file: string, backup: BackupKind = 'before'): Promise<IdRanges> {
    const ranges = new IdRanges(new DurableFile(file, parseRanges(file), backup));
    await ranges.#low.read();
    return ranges;
  }

  get file(): string {
    return this.#file.file;
  }

  /** How the file was found when it was opened. */
  get found(): Found {
    return this.#file.found;
  }

  get ranges(): readonly IdRange[] {
    return this.#low.data.ranges;
  }

  /** Adds ids at once, without writing: for what may be lost, and is gathered for one `save`. */
  add(first: number, last: number): void {
    this.#low.data.ranges = addRange(this.ranges, [first, last]);
  }

  /** Resolves when the set is on disk. Rejects with the system's error; then the next `save` may make up for it. */
  save(): Promise<void> {
    return this.#low.write();
  }

  /**
   * Changes the set; resolves when that is on disk, and only then `ranges` shows it. Rejects with the system's error, and
   * then nothing is changed. Changes are made one after another, each from what the one before has left.
   */
  change(make: (ranges: readonly IdRange[]) => IdRange[]): Promise<void> {
    const job = this.#changing.then(() => this.#write(make(this.ranges)));
    this.#changing = job.catch(() => undefined);
    return job;
  }

  /** Makes the file before its backup, which counts where the file is missing: one of a change that was not finished must not. */
  async #make(): Promise<void> {
    await writeDurably(this.file, `${JSON.stringify({ version: rangesVersion, ranges: [] })}\n`);
    this.#file.found = 'whole';
  }

  async #write(ranges: IdRange[]): Promise<void> {
    if (this.found === 'absent') await this.#make();
    try {
      await this.#file.write({ version: rangesVersion, ranges });
    } catch (error) {
      // A failure may come after the file was replaced, or after its backup was: what was refused must not count later.
      await this.#low.write().catch(() => undefined);
      throw error;
    }
    this.#low.data.ranges = ranges;
  }
}

/**
 * Opens the list of the events that the user deleted, of the history in this folder. Its backup is the same as the file:
 * with one that is a change behind, an event that was brought back could be erased.
 */
export const openDeleted = (folder: string): Promise<IdRanges> => IdRanges.open(join(folder, 'deleted.json'), 'same');
