import { gapEvent } from '../../shared/hirehop/gap.ts';
import type { QueryTests } from '../../shared/history/query.ts';
import type { Place } from '../storage/segment-file.ts';
import { bitsToMarks, type EventMark, type IndexedMeta, marksToBits } from './event-record.ts';
import { IndexRows, type RemovedRow, readBit, unreadMask } from './index-rows.ts';
import { type IndexedNames, Interned, translate } from './interned.ts';
import { type IndexedRow, type SegmentColumns, toColumns } from './segment-columns.ts';
import { selectRows } from './select-rows.ts';

/** What did not come from HireHop by itself. */
const ownMarks = marksToBits(['imported', 'test', 'sample']);

/**
 * What the history knows of its events in memory: columns of numbers, about 45 bytes an event, never an object
 * an event. Bodies, names of jobs and other free text stay on disk.
 */
export class EventIndex {
  readonly #rows = new IndexRows();
  #unread = 0;
  #received = false;
  /** Number of oldest rows known not to come from HireHop. */
  #ownRows = 0;
  readonly #events = new Interned();
  readonly #users = new Interned();

  /** How many events there are. */
  get size(): number {
    return this.#rows.size;
  }

  get unread(): number {
    return this.#unread;
  }

  /** Adds an event behind all that are there. */
  add(meta: IndexedMeta, { segment, offset, length }: Place): void {
    const row = this.#rows.push(1);
    const c = this.#rows.columns;
    c.id[row] = meta.id;
    c.receivedAt[row] = meta.receivedAt;
    c.job[row] = meta.job ?? -1;
    c.segment[row] = segment;
    c.offset[row] = offset;
    c.length[row] = length;
    c.event[row] = this.#events.numberOf(meta.event);
    c.user[row] = this.#users.numberOf(meta.user);
    c.marks[row] = marksToBits(meta.marks);
    if (this.isUnread(row)) this.#unread += 1;
  }

  /** Adds all rows of a segment at once, behind all that are there. */
  addSegment(segment: number, columns: SegmentColumns): void {
    const count = columns.id.length;
    const first = this.#rows.push(count);
    const c = this.#rows.columns;
    for (const name of ['id', 'receivedAt', 'job', 'offset', 'length', 'marks'] as const) c[name].set(columns[name], first);
    c.segment.fill(segment, first, first + count);
    const eventNumbers = new Map<number, number>();
    const userNumbers = new Map<number, number>();
    for (let index = 0; index < count; index += 1) {
      const row = first + index;
      c.event[row] = translate(eventNumbers, columns.event[index] ?? 0, columns.names, this.#events);
      c.user[row] = translate(userNumbers, columns.user[index] ?? 0, columns.names, this.#users);
    }
    for (let row = first; row < this.#rows.size; row += 1) if (this.isUnread(row)) this.#unread += 1;
  }

  /** Returns the id in a row; rows count from 0, the oldest. */
  idAt(row: number): number {
    return this.#rows.columns.id[row] ?? Number.NaN;
  }

  /** Returns when the event in a row was received, in Unix milliseconds. */
  receivedAt(row: number): number {
    return this.#rows.columns.receivedAt[row] ?? Number.NaN;
  }

  /** When the events were received, in Unix milliseconds, by row: a view, good until the next change. */
  get times(): Float64Array {
    return this.#rows.columns.receivedAt.subarray(0, this.#rows.size);
  }

  /** The numbers of the segments that hold the events, by row: a view, good until the next change. */
  get segments(): Uint32Array {
    return this.#rows.columns.segment.subarray(0, this.#rows.size);
  }

  /** How many bytes of its segment each event's line takes, by row: a view, good until the next change. */
  get lengths(): Uint32Array {
    return this.#rows.columns.length.subarray(0, this.#rows.size);
  }

  /** Returns all that is known of the event in a row. */
  metaAt(row: number): IndexedMeta {
    const c = this.#rows.columns;
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

  /** Returns where the line of the event in a row is on disk. */
  placeAt(row: number): Place {
    const c = this.#rows.columns;
    return { segment: c.segment[row] ?? 0, offset: c.offset[row] ?? 0, length: c.length[row] ?? 0 };
  }

  /** Returns whether the event in a row counts as unread. */
  isUnread(row: number): boolean {
    return ((this.#rows.columns.marks[row] ?? readBit) & unreadMask) === 0;
  }

  /** Returns the ids of all events with a mark, oldest first. Looks at every row. */
  idsMarked(mark: EventMark): number[] {
    const bit = marksToBits([mark]);
    const { columns, size } = this.#rows;
    const ids: number[] = [];
    for (let row = 0; row < size; row += 1) if (((columns.marks[row] ?? 0) & bit) !== 0) ids.push(this.idAt(row));
    return ids;
  }

  /** Returns whether HireHop itself has sent anything; looks only at what came since it was last asked. */
  hasReceived(): boolean {
    const { columns: c, size } = this.#rows;
    if (this.#received && size > 0) return true;
    for (let row = size - 1; row >= Math.min(this.#ownRows, size); row -= 1) {
      if (((c.marks[row] ?? 0) & ownMarks) !== 0 || this.#events.textOf(c.event[row] ?? 0) === gapEvent) continue;
      this.#received = true;
      return true;
    }
    this.#ownRows = size;
    return false;
  }

  /** Counts how many of these rows are unread. */
  unreadIn(rows: Uint32Array): number {
    const { marks } = this.#rows.columns;
    let unread = 0;
    for (const row of rows) if (((marks[row] as number) & unreadMask) === 0) unread += 1;
    return unread;
  }

  /** Finds the nearest unread row below this one; null when there is none. */
  unreadBelow(row: number): number | null {
    for (let below = row - 1; below >= 0; below -= 1) if (this.isUnread(below)) return below;
    return null;
  }

  /** Finds the first row whose id is `id` or larger; `size` when there is none. */
  rowFrom(id: number): number {
    return this.#rows.rowFrom(id);
  }

  /** Finds the row of an event; null when it isn't there. */
  rowOf(id: number): number | null {
    const row = this.rowFrom(id);
    return row < this.#rows.size && this.idAt(row) === id ? row : null;
  }

  /** The id of the newest event; 0 when there is none. */
  get lastId(): number {
    return this.#rows.size === 0 ? 0 : this.idAt(this.#rows.size - 1);
  }

  /** Finds the rows of all events whose ids are in these ranges, in ascending order. */
  rowsIn(ranges: readonly (readonly [first: number, last: number])[]): Uint32Array {
    const rows: number[] = [];
    for (const [first, last] of ranges) {
      for (let row = this.rowFrom(first); row < this.#rows.size && this.idAt(row) <= last; row += 1) rows.push(row);
    }
    return Uint32Array.from(rows);
  }

  /** Returns what is known of one segment, for its sidecar. */
  columnsOf(segment: number): SegmentColumns {
    const rows: IndexedRow[] = [];
    const { segment: segmentOf } = this.#rows.columns;
    for (let row = this.#rows.size - 1; row >= 0 && (segmentOf[row] ?? 0) >= segment; row -= 1) {
      if (segmentOf[row] === segment) rows.push({ meta: this.metaAt(row), ...this.placeAt(row) });
    }
    return toColumns(rows.reverse());
  }

  /** Finds the row whose line begins there; null when there is none. */
  rowAt(segment: number, offset: number): number | null {
    return this.#rows.rowAt(segment, offset);
  }

  /** Finds the rows that a query asks for by all but its words, oldest first; see `selectRows`. */
  select(tests: QueryTests): Uint32Array {
    const { columns, size } = this.#rows;
    const names = { events: this.#events.matching(tests.event), users: this.#users.matching(tests.user) };
    return selectRows(columns, size, tests, names);
  }

  /** For counting: which event names and users stand in the rows, by numbers below `events` and `users`, and what they mean. */
  get names(): IndexedNames {
    const { event, user } = this.#rows.columns;
    return {
      event,
      user,
      events: this.#events.size,
      users: this.#users.size,
      eventOf: (number) => this.#events.textOf(number),
      userOf: (number) => this.#users.textOf(number),
    };
  }

  /** Returns the job in a row; -1 for none. */
  jobAt(row: number): number {
    return this.#rows.columns.job[row] ?? -1;
  }

  /** Takes rows out, given in ascending order; returns them for `insert`, unless they are to be forgotten. */
  remove(rows: Uint32Array, { forget = false } = {}): RemovedRow[] {
    this.#unread -= this.unreadIn(rows);
    return this.#rows.remove(rows, { forget });
  }

  /** Puts rows back to where they were, given in ascending order of their ids. */
  insert(removed: readonly RemovedRow[]): void {
    this.#rows.insert(removed);
    for (const { marks } of removed) if ((marks & unreadMask) === 0) this.#unread += 1;
  }

  /** Marks all events with ids from `first` to `last` as read; returns how many were unread. */
  markRead(first: number, last: number): number {
    const { columns, size } = this.#rows;
    let changed = 0;
    for (let row = this.rowFrom(first); row < size && this.idAt(row) <= last; row += 1) {
      if (this.isUnread(row)) changed += 1;
      columns.marks[row] = (columns.marks[row] ?? 0) | readBit;
    }
    this.#unread -= changed;
    return changed;
  }
}
