import { gapEvent } from '../../shared/hirehop/gap.ts';
import type { QueryTests } from '../../shared/history/query.ts';
import type { Place } from '../storage/segment-file.ts';
import { bitsToMarks, type EventMark, type IndexedMeta, marksToBits } from './event-record.ts';
import { type IndexedRow, type SegmentColumns, toColumns } from './segment-columns.ts';

/** The columns of the index; one row an event, in order of arrival. */
interface Columns {
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

/** Event names and users as numbers in the rows. */
export interface IndexedNames {
  readonly event: Uint32Array;
  readonly user: Uint32Array;
  readonly events: number;
  readonly users: number;
  readonly eventOf: (number: number) => string;
  readonly userOf: (number: number) => string;
}

/** All that the index knew of an event that was taken out. */
export type RemovedRow = Record<keyof Columns, number>;

const readBit = 128;
/** A repeat or an imported event is old news: it never counts as unread. */
const neverUnread = marksToBits(['repeat', 'imported', 'sample']);
/** What did not come from HireHop by itself. */
const ownMarks = marksToBits(['imported', 'test', 'sample']);

/** Texts that recur (event names, users), each kept once and known by its number. */
class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }

  get size(): number {
    return this.#texts.length;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** For each number whether its text passes the test; null when there is no test. */
  matching(test: ((text: string) => boolean) | null): Uint8Array | null {
    return test === null ? null : Uint8Array.from(this.#texts, (text) => (test(text) ? 1 : 0));
  }
}

/** The number of a segment's own name in all names; looked up once a segment. */
function translate(known: Map<number, number>, own: number, names: readonly string[], all: Interned): number {
  const before = known.get(own);
  if (before !== undefined) return before;
  const number = all.numberOf(names[own] ?? '');
  known.set(own, number);
  return number;
}

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
 * What the history knows of its events in memory: columns of numbers, about 45 bytes an event, never an object
 * an event. Bodies, names of jobs and other free text stay on disk.
 */
export class EventIndex {
  #columns = makeColumns(1024);
  #capacity = 1024;
  #size = 0;
  #unread = 0;
  #received = false;
  /** So many of the oldest rows are known to be of our own making. */
  #ownRows = 0;
  readonly #events = new Interned();
  readonly #users = new Interned();

  /** How many events there are. */
  get size(): number {
    return this.#size;
  }

  get unread(): number {
    return this.#unread;
  }

  add(meta: IndexedMeta, { segment, offset, length }: Place): void {
    if (this.#size === this.#capacity) this.#grow();
    const row = this.#size;
    const c = this.#columns;
    c.id[row] = meta.id;
    c.receivedAt[row] = meta.receivedAt;
    c.job[row] = meta.job ?? -1;
    c.segment[row] = segment;
    c.offset[row] = offset;
    c.length[row] = length;
    c.event[row] = this.#events.numberOf(meta.event);
    c.user[row] = this.#users.numberOf(meta.user);
    c.marks[row] = marksToBits(meta.marks);
    this.#size += 1;
    if (this.isUnread(row)) this.#unread += 1;
  }

  /** Adds all rows of a segment at once; it comes behind all that are there. */
  addSegment(segment: number, columns: SegmentColumns): void {
    const count = columns.id.length;
    while (this.#size + count > this.#capacity) this.#grow();
    const first = this.#size;
    const c = this.#columns;
    for (const name of ['id', 'receivedAt', 'job', 'offset', 'length', 'marks'] as const) c[name].set(columns[name], first);
    c.segment.fill(segment, first, first + count);
    const eventNumbers = new Map<number, number>();
    const userNumbers = new Map<number, number>();
    for (let index = 0; index < count; index += 1) {
      const row = first + index;
      c.event[row] = translate(eventNumbers, columns.event[index] ?? 0, columns.names, this.#events);
      c.user[row] = translate(userNumbers, columns.user[index] ?? 0, columns.names, this.#users);
    }
    this.#size += count;
    for (let row = first; row < this.#size; row += 1) if (this.isUnread(row)) this.#unread += 1;
  }

  #grow(): void {
    this.#capacity *= 2;
    const larger = makeColumns(this.#capacity);
    for (const name of columnNames) larger[name].set(this.#columns[name]);
    this.#columns = larger;
  }

  /** The id in a row; rows count from 0, the oldest. */
  idAt(row: number): number {
    return this.#columns.id[row] ?? Number.NaN;
  }

  receivedAt(row: number): number {
    return this.#columns.receivedAt[row] ?? Number.NaN;
  }

  /** When the events were received, in Unix milliseconds, by row: a view, good until the next change. */
  get times(): Float64Array {
    return this.#columns.receivedAt.subarray(0, this.#size);
  }

  /** The numbers of the segments that hold the events, by row: a view, good until the next change. */
  get segments(): Uint32Array {
    return this.#columns.segment.subarray(0, this.#size);
  }

  /** How many bytes of its segment each event's line takes, by row: a view, good until the next change. */
  get lengths(): Uint32Array {
    return this.#columns.length.subarray(0, this.#size);
  }

  metaAt(row: number): IndexedMeta {
    const c = this.#columns;
    const job = c.job[row] ?? -1;
    return {
      id: this.idAt(row),
      receivedAt: this.receivedAt(row),
      job: job < 0 ? null : job,
      event: this.#events.textOf(c.event[row] ?? -1),
      user: this.#users.textOf(c.user[row] ?? -1),
      marks: bitsToMarks(c.marks[row] ?? 0),
    };
  }

  placeAt(row: number): Place {
    const c = this.#columns;
    return { segment: c.segment[row] ?? 0, offset: c.offset[row] ?? 0, length: c.length[row] ?? 0 };
  }

  isUnread(row: number): boolean {
    return ((this.#columns.marks[row] ?? readBit) & (readBit | neverUnread)) === 0;
  }

  /** The ids of all events with a mark, oldest first. Looks at every row. */
  idsMarked(mark: EventMark): number[] {
    const bit = marksToBits([mark]);
    const ids: number[] = [];
    for (let row = 0; row < this.#size; row += 1) if (((this.#columns.marks[row] ?? 0) & bit) !== 0) ids.push(this.idAt(row));
    return ids;
  }

  /** Whether HireHop itself has sent anything; looks only at what came since it was last asked. */
  hasReceived(): boolean {
    if (this.#received && this.#size > 0) return true;
    const c = this.#columns;
    for (let row = this.#size - 1; row >= Math.min(this.#ownRows, this.#size); row -= 1) {
      if (((c.marks[row] ?? 0) & ownMarks) !== 0 || this.#events.textOf(c.event[row] ?? 0) === gapEvent) continue;
      this.#received = true;
      return true;
    }
    this.#ownRows = this.#size;
    return false;
  }

  /** How many of these rows are unread. */
  unreadIn(rows: Uint32Array): number {
    const { marks } = this.#columns;
    let unread = 0;
    for (const row of rows) if (((marks[row] as number) & (readBit | neverUnread)) === 0) unread += 1;
    return unread;
  }

  /** The nearest unread row below this one; null when there is none. */
  unreadBelow(row: number): number | null {
    for (let below = row - 1; below >= 0; below -= 1) if (this.isUnread(below)) return below;
    return null;
  }

  /** The first row whose id is `id` or larger; `size` when there is none. */
  rowFrom(id: number): number {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.idAt(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The row of an event; null when it isn't there. */
  rowOf(id: number): number | null {
    const row = this.rowFrom(id);
    return row < this.#size && this.idAt(row) === id ? row : null;
  }

  /** The id of the newest event; 0 when there is none. */
  get lastId(): number {
    return this.#size === 0 ? 0 : this.idAt(this.#size - 1);
  }

  /** The rows of all events whose ids are in these ranges, in ascending order. */
  rowsIn(ranges: readonly (readonly [first: number, last: number])[]): Uint32Array {
    const rows: number[] = [];
    for (const [first, last] of ranges) {
      for (let row = this.rowFrom(first); row < this.#size && this.idAt(row) <= last; row += 1) rows.push(row);
    }
    return Uint32Array.from(rows);
  }

  /** What is known of one segment, for its sidecar. */
  columnsOf(segment: number): SegmentColumns {
    const rows: IndexedRow[] = [];
    const { segment: segmentOf } = this.#columns;
    for (let row = this.#size - 1; row >= 0 && (segmentOf[row] ?? 0) >= segment; row -= 1) {
      if (segmentOf[row] === segment) rows.push({ meta: this.metaAt(row), ...this.placeAt(row) });
    }
    return toColumns(rows.reverse());
  }

  /** The row whose line begins there; null when there is none. Rows are in the order of their places. */
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

  /**
   * The rows that a query asks for, oldest first, by all that the index knows: everything but the words. Looks at every
   * row, which is a few milliseconds for a million.
   */
  select({ since, until, clock, jobs, event, user, unread }: QueryTests): Uint32Array {
    const { job, receivedAt, event: eventOf, user: userOf, marks } = this.#columns;
    const events = this.#events.matching(event);
    const users = this.#users.matching(user);
    const size = this.#size;
    const rows = new Uint32Array(size);
    // A job's timeline is the commonest question; a set costs five times the comparison.
    const onlyJob = jobs?.size === 1 ? ([...jobs][0] ?? -1) : null;
    let count = 0;
    // Comparing numbers first, looking them up after: most rows fall out at the first comparison.
    for (let row = 0; row < size; row += 1) {
      if (onlyJob !== null) {
        if (job[row] !== onlyJob) continue;
      } else if (jobs !== null && !jobs.has(job[row] as number)) continue;
      const at = receivedAt[row] as number;
      if (at < since || at >= until) continue;
      if (unread && ((marks[row] as number) & (readBit | neverUnread)) !== 0) continue;
      if (events !== null && events[eventOf[row] as number] === 0) continue;
      if (users !== null && users[userOf[row] as number] === 0) continue;
      if (clock !== null && !clock(at)) continue;
      rows[count] = row;
      count += 1;
    }
    return rows.subarray(0, count);
  }

  /** For counting: which event names and users stand in the rows, by numbers below `events` and `users`, and what they mean. */
  get names(): IndexedNames {
    const { event, user } = this.#columns;
    return {
      event,
      user,
      events: this.#events.size,
      users: this.#users.size,
      eventOf: (number) => this.#events.textOf(number),
      userOf: (number) => this.#users.textOf(number),
    };
  }

  /** The job in a row; -1 for none. */
  jobAt(row: number): number {
    return this.#columns.job[row] ?? -1;
  }

  /** Takes rows out, given in ascending order; answers them for `insert`, unless they're to be forgotten. Costs a pass over all rows. */
  remove(rows: Uint32Array, { forget = false } = {}): RemovedRow[] {
    const c = this.#columns;
    const removed = forget
      ? []
      : Array.from(rows, (row) => Object.fromEntries(columnNames.map((name) => [name, c[name][row]])) as RemovedRow);
    this.#unread -= this.unreadIn(rows);
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

  /** Puts rows back to where they were, given in ascending order of their ids. Costs a pass over the rows behind them. */
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
    for (const { marks } of removed) if ((marks & (readBit | neverUnread)) === 0) this.#unread += 1;
  }

  /** Marks all events with ids from `first` to `last` as read; answers how many were unread. */
  markRead(first: number, last: number): number {
    let changed = 0;
    for (let row = this.rowFrom(first); row < this.#size && this.idAt(row) <= last; row += 1) {
      if (this.isUnread(row)) changed += 1;
      this.#columns.marks[row] = (this.#columns.marks[row] ?? 0) | readBit;
    }
    this.#unread -= changed;
    return changed;
  }
}
