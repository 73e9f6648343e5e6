import { join } from 'node:path';
import { HopwatchError, type Problem } from '../../shared/errors.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { type IdRanges, openDeleted } from '../storage/id-ranges.ts';
import type { WithRoom } from '../storage/reserve.ts';
import { segmentLimits } from '../storage/segment-file.ts';
import { type ClosedSegment, SegmentLog } from '../storage/segment-log.ts';
import { Catalogue } from './catalogue.ts';
import { cleanUp } from './clean-up.ts';
import { Deletions } from './deletions.ts';
import { decodeEventMeta, type EventMeta, encodeEvent, type NewEvent } from './event-record.ts';
import type { EventStore } from './event-store.ts';
import { HistoryView } from './history-view.ts';
import { type LoadedSegments, loadSealed, SegmentLoader } from './load-sealed.ts';
import { PresentFiles } from './present-files.ts';
import { ReadMarks } from './read-marks.ts';
import type { RetentionPlan, RetentionPolicy } from './retention.ts';
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

/**
 * The record of all events: a row of append-only segments, indexed in memory. One process writes (the caller
 * holds the folder's lock); the cost of an event does not grow with the history.
 */
export class History extends HistoryView implements EventStore {
  /** What else was wrong when it was opened. */
  readonly problems: readonly Problem[];
  readonly #guard: FolderGuard | undefined;
  readonly #log: SegmentLog<EventMeta>;
  readonly #catalogue: Catalogue;
  readonly #readMarks: ReadMarks;
  readonly #deletions: Deletions;
  readonly #deleted: IdRanges;
  readonly #files: PresentFiles;
  #housekeeping: Promise<void> = Promise.resolve();
  #openingError: unknown = null;
  #lastGivenId = 0;

  private constructor(
    options: HistoryOptions,
    parts: { catalogue: Catalogue; readMarks: ReadMarks; deleted: IdRanges; problems: readonly Problem[] },
  ) {
    super(options.folder);
    const { limits = segmentLimits } = options;
    this.#guard = options.guard;
    this.#files = new PresentFiles(options.folder, options.guard);
    this.#catalogue = parts.catalogue;
    this.#readMarks = parts.readMarks;
    this.problems = parts.problems;
    this.#deleted = parts.deleted;
    this.#deletions = new Deletions(this.index, parts.deleted);
    this.#log = new SegmentLog<EventMeta>({
      folder: options.folder,
      decode: decodeEventMeta,
      limits,
      guard: options.guard,
      onDurable: ({ segment, entry: { bytes, offset, record } }) => {
        if (record === null) return;
        this.index.add(record, { segment, offset, length: bytes.length });
        this.#lastGivenId = record.id;
      },
      // Twice as many: it's written in the background, and covers the next one until that is noted.
      onOpened: (segment, firstId) => this.#keepHouse(() => this.#catalogue.issue(segment, firstId + 2 * limits.entries)),
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
    const loader = new SegmentLoader(this.folder, this.#catalogue, this.index, this.damage);
    // Of events that are gone from the files, what was done with them may still be known: those ids were given, too.
    for (const [, last] of [...this.#readMarks.ranges, ...this.#deletions.ranges]) loader.nextId = Math.max(loader.nextId, last + 1);
    await this.#openLog(loader, await loadSealed(this.folder, this.#catalogue, loader, this.damage, onProgress));
    const { unlisted, missing, nextId } = loader;
    // Told already: the next look is for what goes from now on.
    this.#files.noteGone(missing);
    for (const { sealed, indexed } of unlisted) this.#keepHouse(() => writeSidecar(this.folder, sealed.segment, sealed.bytes, indexed));
    if (unlisted.length > 0) {
      const sealed = unlisted.map((each) => each.sealed);
      this.#keepHouse(() => this.#catalogue.add(sealed, nextId));
    }
    for (const [first, last] of this.#readMarks.ranges) this.index.markRead(first, last);
    this.#deletions.apply();
    this.#lastGivenId = this.#log.nextId - 1;
  }

  /** The greatest id that any event has had, deleted ones included. */
  get lastGivenId(): number {
    return this.#lastGivenId;
  }

  /** Opens the segment to write to. Where that fails, what it holds stays, and a new one is made with the next event. */
  async #openLog(loader: SegmentLoader, { place, isThere }: LoadedSegments): Promise<void> {
    const { segment, nextId } = place;
    try {
      const entries = await this.#log.open(place);
      // On disk before the first id is given.
      await this.#housekeeping;
      for (const { record, offset, bytes } of entries) {
        if (record !== null) this.index.add(record, { segment, offset, length: bytes.length });
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
    const columns = this.index.columnsOf(segment);
    // The index has it all in memory, unless a line is damaged or an event deleted, which may still be undone.
    const isWhole = columns.id.length === entries && !this.#deletions.touch(firstId, firstId + entries - 1);
    const indexed = isWhole ? { columns, damagedLines: 0 } : await indexSegment(this.folder, segment, decodeEventMeta);
    await writeSidecar(this.folder, segment, bytes, indexed);
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

  /** Marks an event as read; the mark is written in the background. */
  markRead(id: number): void {
    if (this.index.markRead(id, id) === 0) return;
    this.#readMarks.add(id, id);
    this.emit('readChanged');
  }

  /** Marks all events as read. */
  markAllRead(): void {
    if (this.index.markRead(0, this.index.lastId) === 0) return;
    this.#readMarks.add(0, this.index.lastId);
    this.emit('readChanged');
  }

  /**
   * Deletes events: gone from lists, searches and exports at once, from the disk when the history is opened the next
   * time. Returns how many there were. Rejects when that could not be written; then nothing is deleted.
   */
  async delete(ids: readonly number[]): Promise<number> {
    await this.#guard?.require();
    return this.#changed(await this.#deletions.delete(ids));
  }

  /** Brings back what the last deletion of this session took, or those that are named; returns how many events that were. */
  async undoDelete(ids?: readonly number[]): Promise<number> {
    await this.#guard?.require();
    return this.#changed(await this.#deletions.undo(ids));
  }

  /** Deletes what a policy lets go, for good: there is no undo. Returns what went. */
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
   * Checks whether the files are where they were: those that are in memory are written again, the others count as damage.
   * Rejects with `folder-vanished`, `folder-taken` or the system's error.
   */
  async look(): Promise<void> {
    await this.#log.look();
    // What is being sealed is listed in a moment.
    await this.#housekeeping;
    const stores = [
      ...(this.#catalogue.sealed.length > 0 ? [this.#catalogue] : []),
      ...(this.#deleted.ranges.length > 0 ? [this.#deleted] : []),
    ];
    const gone = await this.#files.look(this.#catalogue.sealed, stores);
    for (const { segment, entries } of gone) this.damage.add(segment, entries);
    if (gone.length > 0) this.emit('damaged');
  }

  /** Waits until all that was accepted is on disk, then closes the files. */
  async close(): Promise<void> {
    const place = await this.#log.close();
    if (place !== null) this.#keepHouse(() => this.#catalogue.issue(place.segment, place.nextId));
    await this.#housekeeping;
    await this.#readMarks.close();
  }
}
