import { marksToBits } from './event-record.ts';

/** The columns of the index; one row an event, in order of arrival. */
export interface Columns {
  id: Float64Array;
  receivedAt: Float64Array;
  job: Float64Array;
  segment: Uint32Array;
  offset: Uint32Array;
  length: Uint32Array;
  event: Uint32Array;
  user: Uint32Array;
  marks: Uint8Array;
}

/** All that the index knew of an event that was taken out. */
export type RemovedRow = Record<keyof Columns, number>;

/** In the column `marks`: the event was read. */
export const readBit = 128;
/** A repeat or an imported event is old news: it never counts as unread. */
const neverUnread = marksToBits(['repeat', 'imported', 'sample']);
/** An event with none of these bits is unread. */
export const unreadMask = readBit | neverUnread;

function makeColumns(capacity: number): Columns {
  return {
    id: new Float64Array(capacity),
    receivedAt: new Float64Array(capacity),
    job: new Float64Array(capacity),
    segment: new Uint32Array(capacity),
    offset: new Uint32Array(capacity),
    length: new Uint32Array(capacity),
    event: new Uint32Array(capacity),
    user: new Uint32Array(capacity),
    marks: new Uint8Array(capacity),
  };
}

const columnNames = Object.keys(makeColumns(0)) as (keyof Columns)[];

/**
 * Rows of the index in columns that grow by doubling. Rows can be taken out and put back; what the numbers in them mean is
 * the index's business.
 */
export class IndexRows {
  #columns = makeColumns(1024);
  #capacity = 1024;
  #size = 0;

  /** The columns as they are now: the next change may replace them. */
  get columns(): Columns {
    return this.#columns;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds rows at the end, to be filled by the caller; returns the first of them. */
  push(count: number): number {
    const first = this.#size;
    while (first + count > this.#capacity) this.#grow();
    this.#size += count;
    return first;
  }

  #grow(): void {
    this.#capacity *= 2;
    const larger = makeColumns(this.#capacity);
    for (const name of columnNames) larger[name].set(this.#columns[name]);
    this.#columns = larger;
  }

  /** Finds the first row whose id is `id` or larger; `size` when there is none. */
  rowFrom(id: number): number {
    const ids = this.#columns.id;
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ids[middle] as number) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Finds the row whose line begins there; null when there is none. Rows are in the order of their places. */
  rowAt(segment: number, offset: number): number | null {
    const c = this.#columns;
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = c.segment[middle] ?? 0;
      if (at < segment || (at === segment && (c.offset[middle] ?? 0) < offset)) low = middle + 1;
      else high = middle;
    }
    return low < this.#size && c.segment[low] === segment && c.offset[low] === offset ? low : null;
  }

  /** Takes rows out, given in ascending order; returns them unless they are to be forgotten. Costs a pass over all rows. */
  remove(rows: Uint32Array, { forget }: { readonly forget: boolean }): RemovedRow[] {
    const c = this.#columns;
    const removed = forget
      ? []
      : Array.from(rows, (row) => Object.fromEntries(columnNames.map((name) => [name, c[name][row]])) as RemovedRow);
    let to = rows[0] ?? this.#size;
    rows.forEach((row, at) => {
      // The rows that stay up to the next one that goes are moved at once.
      const [from, end] = [row + 1, rows[at + 1] ?? this.#size];
      if (from === end) return;
      for (const name of columnNames) c[name].copyWithin(to, from, end);
      to += end - from;
    });
    this.#size -= rows.length;
    return removed;
  }

  /** Puts rows back by their ids, given in ascending order. Costs a pass over the rows behind them. */
  insert(removed: readonly RemovedRow[]): void {
    while (this.#size + removed.length > this.#capacity) this.#grow();
    const c = this.#columns;
    let end = this.#size;
    // From the last one on: each block of rows is moved once, by as many as come before it.
    for (let before = removed.length - 1; before >= 0; before -= 1) {
      const values = removed[before] as RemovedRow;
      const row = this.rowFrom(values.id);
      for (const name of columnNames) {
        c[name].copyWithin(row + before + 1, row, end);
        c[name][row + before] = values[name];
      }
      end = row;
    }
    this.#size += removed.length;
  }
}
