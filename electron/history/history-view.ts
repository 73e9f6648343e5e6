import type { Overview } from '../../shared/history/overview.ts';
import { type HistoryQuery, makeTests } from '../../shared/history/query.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import { Damage } from '../storage/damage.ts';
import { readLines } from '../storage/segment-file.ts';
import { EventIndex } from './event-index.ts';
import { decodeStoredEvent, type EventMark, type IndexedMeta, type StoredEvent } from './event-record.ts';
import { countOverview } from './overview.ts';
import { planRetention, type RetentionPlan, type RetentionPolicy } from './retention.ts';

/** The most that a part of many events holds, in bytes of their lines; one that is larger stands alone. */
const partBytes = 8 * 1024 * 1024;

export interface HistoryEvents {
  /** Once for every event, in order, when it's durable. */
  recorded: [StoredEvent];
  readChanged: [];
  /** Events were deleted or brought back. */
  changed: [];
  /** An event can't be read any more: `damage` says how many there are. */
  damaged: [];
}

/**
 * What can be asked of a history: all that only reads, from the index in memory and from the lines on disk. Rows count
 * from 0, the oldest, and are good until events are deleted or brought back.
 */
export class HistoryView extends GuardedEmitter<HistoryEvents> {
  /** Where the segments are. */
  readonly folder: string;
  /** What can't be read, found when the history was opened and since then. */
  readonly damage = new Damage();
  protected readonly index = new EventIndex();
  /** Ids of events that are in the index and could not be read: each counts once as damage. */
  readonly #unreadable = new Set<number>();

  protected constructor(folder: string) {
    super();
    this.folder = folder;
  }

  /** Number of events. */
  get size(): number {
    return this.index.size;
  }

  /** Whether HireHop itself has sent anything that is here: neither imported nor made by Hopwatch. */
  get hasReceived(): boolean {
    return this.index.hasReceived();
  }

  /** Number of unread events. */
  get unread(): number {
    return this.index.unread;
  }

  /** Counts the events that are newer than this one; null when there is no such event. */
  positionOf(id: number): number | null {
    const row = this.index.rowOf(id);
    return row === null ? null : this.index.size - 1 - row;
  }

  /** Returns whether an event is unread; false when there is no such event. */
  isUnread(id: number): boolean {
    const row = this.index.rowOf(id);
    return row !== null && this.index.isUnread(row);
  }

  /**
   * Reads a page of events, newest first. An event whose line can't be read any more stands in its place with what the index
   * knows of it.
   */
  page(offset: number, limit: number): Promise<StoredEvent[]> {
    return this.eventsAt(this.newestRows(offset, limit));
  }

  /** Returns the rows of a page of events, newest first. */
  newestRows(offset: number, limit: number): number[] {
    const rows: number[] = [];
    for (let row = this.index.size - 1 - offset; row >= 0 && rows.length < limit; row -= 1) rows.push(row);
    return rows;
  }

  /** Returns what the index knows of the newest events, newest first; without their bodies. */
  newest(limit: number): IndexedMeta[] {
    return this.newestRows(0, limit).map((row) => this.index.metaAt(row));
  }

  #remembered(row: number): StoredEvent {
    const meta = this.index.metaAt(row);
    return { ...meta, fingerprint: '', body: JSON.stringify({ event: meta.event, job: meta.job, user_name: meta.user }) };
  }

  /** Finds the rows that a query asks for by all but its words, oldest first; see `selectRows`. */
  select(query: HistoryQuery): Uint32Array {
    return this.index.select(makeTests(query));
  }

  /** Finds the ids of what a query asks for by all but its words, oldest first. */
  idsOf(query: HistoryQuery): number[] {
    return Array.from(this.select(query), (row) => this.index.idAt(row));
  }

  /** Counts the events that a query asks for by all but its words, and how many of them are unread. */
  count(query: HistoryQuery): { readonly events: number; readonly unread: number } {
    const rows = this.select(query);
    return { events: rows.length, unread: this.index.unreadIn(rows) };
  }

  /** The id of the newest event; 0 when there is none. */
  get lastId(): number {
    return this.index.lastId;
  }

  /** Returns the ids of all events with a mark, oldest first; takes a millisecond at a million events. */
  idsMarked(mark: EventMark): number[] {
    return this.index.idsMarked(mark);
  }

  /** Finds the row whose line begins at a place on disk; null when there is none. */
  rowAt(segment: number, offset: number): number | null {
    return this.index.rowAt(segment, offset);
  }

  /** Returns the number of the segment that holds a row. */
  segmentOf(row: number): number {
    return this.index.placeAt(row).segment;
  }

  /** Reads the events in these rows, in the order asked for; see `page` for those that can't be read any more. */
  async eventsAt(rows: readonly number[]): Promise<StoredEvent[]> {
    const events = await this.#readRows(rows);
    return events.map((event, index) => event ?? this.#remembered(rows[index] ?? 0));
  }

  /**
   * Reads the events in these rows, in the order asked for, in parts of at most `most` events and some megabytes: a message may
   * have 16 MiB, and a hundred of them must not be held at once. Others get their turn between two parts.
   */
  async *eventsInParts(rows: ArrayLike<number>, most: number): AsyncGenerator<StoredEvent[]> {
    let part: number[] = [];
    let bytes = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const { length } = this.index.placeAt(row);
      if (part.length === most || (part.length > 0 && bytes + length > partBytes)) {
        yield await this.eventsAt(part);
        [part, bytes] = [[], 0];
      }
      part.push(row);
      bytes += length;
    }
    if (part.length > 0) yield await this.eventsAt(part);
  }

  /**
   * Reads the events behind an id, oldest first: at most `limit` of them, and some megabytes. Empty when there is none; deleted
   * ones are passed over. Followers of the history go through it so, each with a `Cursor`.
   */
  async after(id: number, limit: number): Promise<StoredEvent[]> {
    const first = this.index.rowFrom(id + 1);
    const length = Math.max(Math.min(this.index.size - first, limit), 0);
    const { value } = await this.eventsInParts(
      Array.from({ length }, (_, at) => first + at),
      limit,
    ).next();
    return value ?? [];
  }

  /**
   * Makes something small of each event in these rows, in the order asked for, such as what a list
   * shows of it. Holds some megabytes of them at a time.
   */
  async mapEvents<T>(rows: ArrayLike<number>, make: (event: StoredEvent) => T): Promise<T[]> {
    const made: T[] = [];
    for await (const part of this.eventsInParts(rows, rows.length)) for (const event of part) made.push(make(event));
    return made;
  }

  /** Reads a page of the events that a query without words asks for, newest first, with their exact number. */
  async find(query: HistoryQuery, offset: number, limit: number): Promise<{ total: number; events: StoredEvent[] }> {
    const { total, rows } = this.findRows(query, offset, limit);
    return { total, events: await this.eventsAt(rows) };
  }

  /** Finds the rows of such a page. */
  findRows(query: HistoryQuery, offset: number, limit: number): { total: number; rows: number[] } {
    const rows = this.select(query);
    const end = Math.max(rows.length - offset, 0);
    return { total: rows.length, rows: Array.from(rows.subarray(Math.max(end - limit, 0), end)).reverse() };
  }

  /** Counts the events received since a time (Unix milliseconds). */
  overview(since: number): Overview {
    return countOverview(this.index, since);
  }

  /** The event names and the names of people that stand in the index; of deleted events, too, until the next start. */
  get names(): { readonly events: readonly string[]; readonly users: readonly string[] } {
    const { events, users, eventOf, userOf } = this.index.names;
    return {
      events: Array.from({ length: events }, (_, number) => eventOf(number)),
      users: Array.from({ length: users }, (_, number) => userOf(number)),
    };
  }

  /** Returns all events of one job, oldest first, from the index; without their bodies. */
  timeline(job: number): IndexedMeta[] {
    return Array.from(this.select({ jobs: [job] }), (row) => this.index.metaAt(row));
  }

  /** Reads an event whole; null when there is none with this id, or its line can't be read any more. */
  async get(id: number): Promise<StoredEvent | null> {
    const row = this.index.rowOf(id);
    return row === null ? null : ((await this.#readRows([row]))[0] ?? null);
  }

  async #readRows(rows: readonly number[]): Promise<(StoredEvent | null)[]> {
    // Taken first: rows may move while the files are read.
    const places = rows.map((row) => ({ id: this.index.idAt(row), ...this.index.placeAt(row) }));
    const events = await readLines(this.folder, places, decodeStoredEvent);
    const lost = places.filter(({ id }, index) => events[index] === null && !this.#unreadable.has(id));
    for (const { id, segment } of lost) {
      this.#unreadable.add(id);
      this.damage.add(segment, 1);
    }
    if (lost.length > 0) this.emit('damaged');
    return events;
  }

  /** Finds the newest unread event older than this one, else the newest unread of all; null when nothing is unread. */
  nextUnread(id: number | null): number | null {
    if (this.unread === 0) return null;
    const from = id === null ? null : this.index.rowOf(id);
    const row = (from === null ? null : this.index.unreadBelow(from)) ?? this.index.unreadBelow(this.size);
    return row === null ? null : this.index.idAt(row);
  }

  /** Plans what a policy would let go; nothing is changed. */
  planRetention(policy: RetentionPolicy): RetentionPlan {
    return planRetention(this.index, policy);
  }
}
