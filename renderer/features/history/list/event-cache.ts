import type { EventRow } from '../../../../shared/ipc/contract.ts';
import { largest, smallest } from '../../../../shared/lists.ts';
import { type EventPart, type PageRequest, pageRows } from './event-page.ts';
import type { RowRange } from './list-geometry.ts';

/** How many rows are kept at most; those far from what is seen go first. */
const maxKept = 5_000;
let caches = 0;

/**
 * The rows of a list that the window knows, kept by their *ordinal*: what stays the same when the list grows. A list
 * that grows above (newer events come) counts it from the oldest event, whereas the row number in the list ("index", 0
 * is the newest) moves. In one that grows below (a scan finds older and older events) ordinal and index are the same.
 */
export class EventCache {
  /** Tells one list from another. */
  readonly id = ++caches;
  readonly growsAbove: boolean;
  #total: number | null = null;
  #epoch = 0;
  /** Counts how often all that was fetched became out of date. */
  #generation = 0;
  readonly #rows = new Map<number, EventRow>();
  /** Pages that are wholly here and up to date, or on their way. */
  readonly #pages = new Map<number, 'fresh' | 'asked'>();

  constructor(grows: 'above' | 'below' = 'above') {
    this.growsAbove = grows === 'above';
  }

  /** Counts how often the list was made anew, so that an ordinal may mean another event. Older answers don't fit any more. */
  get epoch(): number {
    return this.#epoch;
  }

  /** How many events there are; null before the first answer. */
  get total(): number | null {
    return this.#total;
  }

  /** The ordinal of a row of the list, or the row of an ordinal: it is the same sum. */
  flip(indexOrOrdinal: number): number {
    return this.growsAbove ? (this.#total ?? 0) - 1 - indexOrOrdinal : indexOrOrdinal;
  }

  /** The event in row `index`; undefined when it hasn't been fetched. */
  rowAt(index: number): EventRow | undefined {
    return this.#rows.get(this.flip(index));
  }

  /** The event with that ordinal; undefined when it hasn't been fetched. */
  at(ordinal: number): EventRow | undefined {
    return this.#rows.get(ordinal);
  }

  /** The ordinal of an event; null when it hasn't been fetched. */
  ordinalOf(id: string): number | null {
    for (const [ordinal, row] of this.#rows) if (row.id === id) return ordinal;
    return null;
  }

  /** True when the event with that ordinal was asked for and did not come: it can't be read any more. */
  isLost(ordinal: number): boolean {
    return !this.#rows.has(ordinal) && this.#pages.get(Math.floor(ordinal / pageRows)) === 'fresh';
  }

  /** Takes in what main told unasked: the newest events. */
  addNewest(total: number, rows: readonly EventRow[]): void {
    const before = this.#total ?? 0;
    this.#grow(total);
    // An answer may have told of some of them already, or main may be ahead: then it's not certain which row is which,
    // and they are fetched.
    if (total - rows.length !== before) return;
    // Ids ascend with time, so the order does not depend on how the push was put together.
    const newestFirst = rows.toSorted((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
    for (const [i, row] of newestFirst.entries()) this.#rows.set(total - 1 - i, row);
  }

  /** Takes in an answer. The page counts as fetched only when the answer covers it whole. */
  put(part: EventPart, request?: PageRequest): void {
    this.#grow(part.total);
    const place = (row: number): number => (this.growsAbove ? part.total - 1 - part.offset - row : part.offset + row);
    for (const [i, row] of part.rows.entries()) this.#rows.set(place(i), row);
    if (!request) return;
    const { lowest, highest } = this.#span(request.page);
    // By what was asked for, not by what came: a row that main can't read must not be asked for again and again.
    const ends = [place(0), place(request.limit - 1)];
    const covered = largest(ends) >= highest && smallest(ends) <= lowest;
    if (covered && request.generation === this.#generation) this.#pages.set(request.page, 'fresh');
    else this.#pages.delete(request.page);
  }

  /** Forgets all and begins with this answer: events went or came back in the middle of the list. */
  reset(part: EventPart): void {
    this.#epoch += 1;
    this.expire();
    this.#rows.clear();
    this.#total = null;
    this.put(part);
  }

  /** What must be fetched to show these rows; it counts as asked for from now on. */
  ask(range: RowRange): PageRequest[] {
    if (this.#total === null || range.end <= range.start) return [];
    this.#forgetFar(range);
    const requests: PageRequest[] = [];
    const ends = [range.start, range.end - 1].map((index) => Math.floor(Math.max(this.flip(index), 0) / pageRows));
    for (let page = smallest(ends); page <= largest(ends); page += 1) {
      if (this.#pages.has(page)) continue;
      this.#pages.set(page, 'asked');
      const { lowest, highest } = this.#span(page);
      requests.push({
        page,
        offset: this.flip(this.growsAbove ? highest : lowest),
        limit: highest - lowest + 1,
        generation: this.#generation,
      });
    }
    return requests;
  }

  /** Says that the marks of all rows may have changed: they stay until they have been fetched anew. */
  expire(): void {
    this.#generation += 1;
    this.#pages.clear();
  }

  #span(page: number): { lowest: number; highest: number } {
    return { lowest: page * pageRows, highest: Math.min((page + 1) * pageRows, this.#total ?? 0) - 1 };
  }

  /** An answer may be older than the last push, so the total only grows. */
  #grow(total: number): void {
    const before = this.#total ?? 0;
    if (this.#total !== null && total <= before) return;
    this.#total = total;
    // The page with the latest rows got room for more, which nobody has asked for yet.
    if (before % pageRows !== 0) this.#pages.delete(Math.floor(before / pageRows));
  }

  #forgetFar({ start, end }: RowRange): void {
    if (this.#rows.size <= maxKept) return;
    const near = maxKept / 5;
    for (const ordinal of this.#rows.keys()) {
      const index = this.flip(ordinal);
      if (index >= start - near && index < end + near) continue;
      this.#rows.delete(ordinal);
      this.#pages.delete(Math.floor(ordinal / pageRows));
    }
  }
}
