import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HopwatchError, type Problem } from '../../shared/errors.ts';
import type { Overview } from '../../shared/history/overview.ts';
import { type HistoryQuery, makeTests } from '../../shared/history/query.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import { Damage } from '../storage/damage.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { type IdRanges, openDeleted } from '../storage/id-ranges.ts';
import type { WithRoom } from '../storage/reserve.ts';
import { readLines, segmentFileName, segmentLimits } from '../storage/segment-file.ts';
import { type ClosedSegment, SegmentLog } from '../storage/segment-log.ts';
import { Catalogue } from './catalogue.ts';
import { cleanUp } from './clean-up.ts';
import { Deletions } from './deletions.ts';
import { EventIndex } from './event-index.ts';
import {
  decodeEventMeta,
  decodeStoredEvent,
  type EventMark,
  type EventMeta,
  encodeEvent,
  type IndexedMeta,
  type NewEvent,
  type StoredEvent,
} from './event-record.ts';
import type { EventStore } from './event-store.ts';
import { type LoadedSegments, loadSealed, SegmentLoader } from './load-sealed.ts';
import { countOverview } from './overview.ts';
import { ReadMarks } from './read-marks.ts';
import { planRetention, type RetentionPlan, type RetentionPolicy } from './retention.ts';
import { indexSegment, writeSidecar } from './sidecar.ts';

export interface HistoryOptions {
  readonly folder: string;
  /** Called while indexes have to be made anew, which takes ten seconds for a million events. From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Makes room on the disk for what is needed to make room there; see `Reserve.with`. */
  readonly withRoom?: WithRoom | undefined;
  /** When a segment is full; other than the usual limits only in tests. */
  readonly limits?: { readonly entries: number; readonly bytes: number };
  /** Asked before anything is written by its name. */
  readonly guard?: FolderGuard | undefined;
}

/** The most that a part of many events holds, in bytes of their lines; one that is larger stands alone. */
const partBytes = 8 * 1024 * 1024;

interface HistoryEvents {
  /** Once for every event, in order, when it's durable. */
  recorded: [StoredEvent];
  readChanged: [];
  /** Events were deleted or brought back. */
  changed: [];
  /** An event can't be read any more: `damage` says how many there are. */
  damaged: [];
}

/**
 * The record of all events: a row of append-only segments, indexed in memory. One process writes (the caller
 * holds the folder's lock); the cost of an event does not grow with the history.
 */
export class History extends GuardedEmitter<HistoryEvents> implements EventStore {
  /** What can't be read, found when it was opened and since then. */
  readonly damage = new Damage();
  /** What else was wrong when it was opened. */
  readonly problems: readonly Problem[];
  readonly #folder: string;
  readonly #guard: FolderGuard | undefined;
  readonly #index = new EventIndex();
  readonly #log: SegmentLog<EventMeta>;
  readonly #catalogue: Catalogue;
  readonly #readMarks: ReadMarks;
  readonly #deletions: Deletions;
  readonly #deleted: IdRanges;
  /** The ids of events that were in the index and could not be read: each counts once. */
  readonly #unreadable = new Set<number>();
  /** Sealed segments that were removed while they were in use. */
  readonly #gone = new Set<number>();
  #housekeeping: Promise<void> = Promise.resolve();
  #openingError: unknown = null;

  private constructor(
    options: HistoryOptions,
    parts: { catalogue: Catalogue; readMarks: ReadMarks; deleted: IdRanges; problems: readonly Problem[] },
  ) {
    super();
    this.#folder = options.folder;
    this.#guard = options.guard;
    this.#catalogue = parts.catalogue;
    this.#readMarks = parts.readMarks;
    this.problems = parts.problems;
    this.#deleted = parts.deleted;
    this.#deletions = new Deletions(this.#index, parts.deleted);
    this.#log = new SegmentLog<EventMeta>({
      folder: options.folder,
      decode: decodeEventMeta,
      limits: options.limits ?? segmentLimits,
      guard: options.guard,
      onDurable: ({ segment, entry: { bytes, offset, record } }) => {
        if (record !== null) this.#index.add(record, { segment, offset, length: bytes.length });
      },
      onSealed: (sealed) => this.#keepHouse(() => this.#writeSidecar(sealed)),
    });
  }

  /**
   * Opens a history, made if there is none. Damage is stepped over and told in `damage`; a newer format is
   * refused with `data-newer`.
   */
  static async open(options: HistoryOptions): Promise<History> {
    const { folder } = options;
    const catalogue = await Catalogue.open(folder);
    const readMarks = await ReadMarks.open(join(folder, 'read.json'), options.guard);
    const deleted = await openDeleted(folder);
    const { withRoom = (task) => task() } = options;
    const problems = await cleanUp({ folder, catalogue, deleted, withRoom });
    const history = new History(options, { catalogue, readMarks, deleted, problems });
    try {
      await history.#load(options.onProgress);
    } catch (error) {
      // What goes on in the background must not meet with whoever opens it next.
      await history.close().catch(() => undefined);
      throw error;
    }
    return history;
  }

  async #load(onProgress?: (done: number) => void): Promise<void> {
    const loader = new SegmentLoader(this.#folder, this.#catalogue, this.#index, this.damage);
    // Of events that are gone from the files, what was done with them may still be known: those ids were given, too.
    for (const [, last] of [...this.#readMarks.ranges, ...this.#deletions.ranges]) loader.nextId = Math.max(loader.nextId, last + 1);
    await this.#openLog(loader, await loadSealed(this.#folder, this.#catalogue, loader, this.damage, onProgress));
    const { unlisted, missing, nextId } = loader;
    // Told already: the next look is for what goes from now on.
    for (const segment of missing) this.#gone.add(segment);
    for (const { sealed, indexed } of unlisted) this.#keepHouse(() => writeSidecar(this.#folder, sealed.segment, sealed.bytes, indexed));
    if (unlisted.length > 0) {
      const sealed = unlisted.map((each) => each.sealed);
      this.#keepHouse(() => this.#catalogue.add(sealed, nextId));
    }
    for (const [first, last] of this.#readMarks.ranges) this.#index.markRead(first, last);
    this.#deletions.apply();
  }

  /** Opens the segment to write to. Where that fails, what it holds stays, and a new one is made with the next event. */
  async #openLog(loader: SegmentLoader, { place, isThere }: LoadedSegments): Promise<void> {
    const { segment, nextId } = place;
    try {
      const entries = await this.#log.open(place);
      for (const { record, offset, bytes } of entries) {
        if (record !== null) this.#index.add(record, { segment, offset, length: bytes.length });
      }
      this.damage.add(segment, entries.filter(({ record }) => record === null).length);
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      this.#openingError = error;
      if (isThere) await loader.load(segment);
      this.#log.openLater({ segment: isThere ? segment + 1 : segment, nextId: Math.max(nextId, loader.nextId) });
    }
  }

  /** Why nothing could be opened for writing at the start; null when all went well. Recording tries again with each event. */
  get openingError(): unknown {
    return this.#openingError;
  }

  /** Sidecars and catalogue are written in the background, one after another: they can be made again, so a failure is no loss. */
  #keepHouse(task: () => Promise<void>): void {
    this.#housekeeping = this.#housekeeping
      .then(() => this.#guard?.require())
      .then(task)
      .catch(() => undefined);
  }

  async #writeSidecar({ nextId, ...sealed }: ClosedSegment): Promise<void> {
    const { segment, firstId, entries, bytes } = sealed;
    const columns = this.#index.columnsOf(segment);
    // The index has it all in memory, unless a line is damaged or an event deleted, which may still be undone.
    const isWhole = columns.id.length === entries && !this.#deletions.touch(firstId, firstId + entries - 1);
    const indexed = isWhole ? { columns, damagedLines: 0 } : await indexSegment(this.#folder, segment, decodeEventMeta);
    await writeSidecar(this.#folder, segment, bytes, indexed);
    await this.#catalogue.add([sealed], nextId);
  }

  /**
   * Records an event; resolves with its id when it's durable (fdatasync), and only then publishes `recorded`.
   * Rejects with the system's error when it could not be written; then nothing of it is left.
   */
  async record(event: NewEvent): Promise<number> {
    let id = 0;
    await this.#log.append((next) => {
      id = next;
      return encodeEvent(id, event);
    });
    this.emit('recorded', { ...event, id });
    return id;
  }

  /** Where the segments are. */
  get folder(): string {
    return this.#folder;
  }

  /** How many events there are. */
  get size(): number {
    return this.#index.size;
  }

  /** Whether HireHop itself has sent anything that is here: neither imported nor of our own making. */
  get hasReceived(): boolean {
    return this.#index.hasReceived();
  }

  get unread(): number {
    return this.#index.unread;
  }

  /** How many events are newer than this one; null when there is no such event. */
  positionOf(id: number): number | null {
    const row = this.#index.rowOf(id);
    return row === null ? null : this.#index.size - 1 - row;
  }

  isUnread(id: number): boolean {
    const row = this.#index.rowOf(id);
    return row !== null && this.#index.isUnread(row);
  }

  /**
   * A page of events, newest first. An event whose line can't be read any more stands in its place with what the index
   * knows of it.
   */
  async page(offset: number, limit: number): Promise<StoredEvent[]> {
    const rows: number[] = [];
    for (let row = this.#index.size - 1 - offset; row >= 0 && rows.length < limit; row -= 1) rows.push(row);
    return this.eventsAt(rows);
  }

  #remembered(row: number): StoredEvent {
    const meta = this.#index.metaAt(row);
    return { ...meta, fingerprint: '', body: JSON.stringify({ event: meta.event, job: meta.job, user_name: meta.user }) };
  }

  /** The rows that a query asks for by all but its words, oldest first; see `EventIndex.select`. */
  select(query: HistoryQuery): Uint32Array {
    return this.#index.select(makeTests(query));
  }

  /** The ids of what a query asks for by all but its words, oldest first. */
  idsOf(query: HistoryQuery): number[] {
    return Array.from(this.select(query), (row) => this.#index.idAt(row));
  }

  /** How many events a query asks for by all but its words, and how many of them are unread. */
  count(query: HistoryQuery): { readonly events: number; readonly unread: number } {
    const rows = this.select(query);
    return { events: rows.length, unread: this.#index.unreadIn(rows) };
  }

  /** The id of the newest event; 0 when there is none. */
  get lastId(): number {
    return this.#index.lastId;
  }

  /** The ids of all events with a mark, oldest first; takes a millisecond at a million events. */
  idsMarked(mark: EventMark): number[] {
    return this.#index.idsMarked(mark);
  }

  /** The row whose line begins at a place on disk; null when there is none. */
  rowAt(segment: number, offset: number): number | null {
    return this.#index.rowAt(segment, offset);
  }

  /** The number of the segment that holds a row. */
  segmentOf(row: number): number {
    return this.#index.placeAt(row).segment;
  }

  /** The events in these rows, in the order asked for; see `page` for those that can't be read any more. */
  async eventsAt(rows: readonly number[]): Promise<StoredEvent[]> {
    const events = await this.#readRows(rows);
    return events.map((event, index) => event ?? this.#remembered(rows[index] ?? 0));
  }

  /**
   * The events in these rows, in the order asked for, in parts of at most `most` events and some megabytes: a message may have
   * 16 MiB, and a hundred of them must not be held at once. Others get their turn between two parts.
   */
  async *eventsInParts(rows: ArrayLike<number>, most: number): AsyncGenerator<StoredEvent[]> {
    let part: number[] = [];
    let bytes = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const { length } = this.#index.placeAt(row);
      if (part.length === most || (part.length > 0 && bytes + length > partBytes)) {
        yield await this.eventsAt(part);
        [part, bytes] = [[], 0];
      }
      part.push(row);
      bytes += length;
    }
    if (part.length > 0) yield await this.eventsAt(part);
  }

  /** A page of the events that a query without words asks for, newest first, with their exact number. */
  async find(query: HistoryQuery, offset: number, limit: number): Promise<{ total: number; events: StoredEvent[] }> {
    const rows = this.select(query);
    const end = Math.max(rows.length - offset, 0);
    const page = Array.from(rows.subarray(Math.max(end - limit, 0), end)).reverse();
    return { total: rows.length, events: await this.eventsAt(page) };
  }

  /** The events received since a time (Unix milliseconds), counted. */
  overview(since: number): Overview {
    return countOverview(this.#index, since);
  }

  /** The event names and the names of people that stand in the index; of deleted events, too, until the next start. */
  get names(): { readonly events: readonly string[]; readonly users: readonly string[] } {
    const { events, users, eventOf, userOf } = this.#index.names;
    return {
      events: Array.from({ length: events }, (_, number) => eventOf(number)),
      users: Array.from({ length: users }, (_, number) => userOf(number)),
    };
  }

  /** All events of one job, oldest first, from the index; without their bodies. */
  timeline(job: number): IndexedMeta[] {
    return Array.from(this.select({ jobs: [job] }), (row) => this.#index.metaAt(row));
  }

  /** An event whole; null when there is none with this id, or its line can't be read any more. */
  async get(id: number): Promise<StoredEvent | null> {
    const row = this.#index.rowOf(id);
    return row === null ? null : ((await this.#readRows([row]))[0] ?? null);
  }

  async #readRows(rows: readonly number[]): Promise<(StoredEvent | null)[]> {
    // Taken first: rows may move while the files are read.
    const places = rows.map((row) => ({ id: this.#index.idAt(row), ...this.#index.placeAt(row) }));
    const events = await readLines(this.#folder, places, decodeStoredEvent);
    const lost = places.filter(({ id }, index) => events[index] === null && !this.#unreadable.has(id));
    for (const { id, segment } of lost) {
      this.#unreadable.add(id);
      this.damage.add(segment, 1);
    }
    if (lost.length > 0) this.emit('damaged');
    return events;
  }

  /** The newest unread event older than this one, else the newest unread of all; null when nothing is unread. */
  nextUnread(id: number | null): number | null {
    if (this.unread === 0) return null;
    const from = id === null ? null : this.#index.rowOf(id);
    const row = (from === null ? null : this.#index.unreadBelow(from)) ?? this.#index.unreadBelow(this.size);
    return row === null ? null : this.#index.idAt(row);
  }

  markRead(id: number): void {
    if (this.#index.markRead(id, id) === 0) return;
    this.#readMarks.add(id, id);
    this.emit('readChanged');
  }

  markAllRead(): void {
    if (this.#index.markRead(0, this.#index.lastId) === 0) return;
    this.#readMarks.add(0, this.#index.lastId);
    this.emit('readChanged');
  }

  /**
   * Deletes events: gone from lists, searches and exports at once, from the disk when the history is opened the next
   * time. Answers how many there were. Rejects when that could not be written; then nothing is deleted.
   */
  async delete(ids: readonly number[]): Promise<number> {
    await this.#guard?.require();
    return this.#changed(await this.#deletions.delete(ids));
  }

  /** Brings back what the last deletion of this session took, or those that are named; answers how many events that were. */
  async undoDelete(ids?: readonly number[]): Promise<number> {
    await this.#guard?.require();
    return this.#changed(await this.#deletions.undo(ids));
  }

  /** What a policy would let go. */
  planRetention(policy: RetentionPolicy): RetentionPlan {
    return planRetention(this.#index, policy);
  }

  /** Deletes what a policy lets go, for good: there is no undo. Answers what went. */
  async prune(policy: RetentionPolicy): Promise<RetentionPlan> {
    await this.#guard?.require();
    const plan = await this.#deletions.prune(policy);
    this.#changed(plan.events);
    return plan;
  }

  #changed(events: number): number {
    if (events > 0) this.emit('changed');
    return events;
  }

  /**
   * Looks whether the files are where they were: those that are in memory are written again, the others are told as damage. Rejects
   * with `folder-vanished`, `folder-taken` or the system's error.
   */
  async look(): Promise<void> {
    await this.#log.look();
    // What is being sealed is listed in a moment.
    await this.#housekeeping;
    const names = new Set(await readdir(this.#folder));
    const gone = this.#catalogue.sealed.filter(({ segment }) => !names.has(segmentFileName(segment)) && !this.#gone.has(segment));
    for (const { segment, entries } of gone) {
      this.#gone.add(segment);
      this.damage.add(segment, entries);
    }
    if (gone.length > 0) this.emit('damaged');
    const inMemory = [
      ...(this.#catalogue.sealed.length > 0 ? [this.#catalogue] : []),
      ...(this.#deleted.ranges.length > 0 ? [this.#deleted] : []),
    ];
    for (const store of inMemory) if (!names.has(basename(store.file))) await this.#writeAgain(store);
  }

  async #writeAgain(store: { readonly file: string; save(): Promise<void> }): Promise<void> {
    await this.#guard?.require();
    await store.save();
    this.#guard?.tellRewritten(store.file);
  }

  /** Waits until all that was accepted is on disk, then closes the files. */
  async close(): Promise<void> {
    await this.#log.close();
    await this.#housekeeping;
    await this.#readMarks.close();
  }
}
