import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import { Damage } from '../storage/damage.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { addRange, type IdRange } from '../storage/id-ranges.ts';
import { type SegmentEntry, segmentFileName } from '../storage/segment-file.ts';
import { type Encoded, SegmentLog } from '../storage/segment-log.ts';
import { countSurplus, decodeKeptMeta, type KeptEntry, type KeptLimits, type KeptMeta, keptIn } from './kept-messages.ts';
import { compactKept, findWritingPlace, loadSealedKept } from './open-kept.ts';
import { addDropped, type Dropped, Removals } from './removals.ts';

/** Small, so that whole files can go soon after their messages have. */
const segmentLimits = { entries: 1000, bytes: 4 * 1024 * 1024 } as const;

/** So many dropped messages are written down at once: under a flood, a write for each would slow what else waits for the disk. */
const droppedBatch = 250;

export interface BoundedLogOptions {
  readonly folder: string;
  readonly limits: KeptLimits;
  /** When a segment is full; other than the usual only in tests. */
  readonly segmentLimits?: { readonly entries: number; readonly bytes: number } | undefined;
  /** Asked before a file is made, or made again. */
  readonly guard?: FolderGuard | undefined;
}

/**
 * A row of segments that holds no more than its bounds: the oldest messages go for new ones, and single ones can be taken
 * out. Ids ascend and are never used again.
 *
 * Nothing is taken out of a file that is written to. What goes is first written down (`removed.json`); a file of which all
 * is gone is removed then, and the rest is written anew at the next start. What is beyond the bounds follows from what there
 * is, so a hard stop before it was written down changes neither what is kept nor the count of what went.
 */
export class BoundedLog extends GuardedEmitter<{ changed: [] }> {
  /** What can't be read, found when it was opened. */
  readonly damage = new Damage();
  /** The list of what was removed, if it was damaged when it was opened; else null. */
  readonly damagedList: string | null;
  readonly #options: BoundedLogOptions;
  readonly #removals: Removals;
  readonly #log: SegmentLog<KeptMeta>;
  /** Oldest first. */
  #kept: KeptEntry[] = [];
  #bytes = 0;
  #active = 0;
  #dropped: Dropped | null;
  /** What was dropped and is not written down yet. */
  #unsaved: KeptEntry[] = [];
  /** What is being removed: its files are needed until that is written down. */
  readonly #leaving = new Set<KeptEntry>();
  /** Full segments without a line that can't be read. */
  #whole = new Set<number>();
  #saving: Promise<void> = Promise.resolve();

  private constructor(options: BoundedLogOptions, removals: Removals) {
    super();
    this.#options = options;
    this.#removals = removals;
    this.#dropped = removals.data.dropped;
    this.damagedList = removals.isDamaged ? removals.file : null;
    this.#log = new SegmentLog<KeptMeta>({
      folder: options.folder,
      decode: decodeKeptMeta,
      limits: options.segmentLimits ?? segmentLimits,
      guard: options.guard,
      onDurable: ({ segment, entry: { record, offset, bytes } }) => {
        this.#active = segment;
        if (record !== null) this.#add({ ...record, segment, offset, length: bytes.length });
      },
      onSealed: ({ segment }) => this.#whole.add(segment),
    });
  }

  /**
   * Opens a log, made if there is none; damage is stepped over, kept and told in `damage`. Rejects with `data-newer`, or with the
   * system's error when its folder can't be used.
   */
  static async open(options: BoundedLogOptions): Promise<BoundedLog> {
    const removals = await Removals.open(options.folder);
    const log = new BoundedLog(options, removals);
    try {
      await log.#load();
    } catch (error) {
      // It is opened again later: what it had opened by then must not stay open each time.
      await log.#log.close().catch(() => undefined);
      throw error;
    }
    for (const entry of log.#kept.splice(0, countSurplus(log.#kept, options.limits))) log.#drop(entry);
    if (log.#unsaved.length > 0) log.#saveSoon();
    await log.#saving;
    return log;
  }

  /** Looks whether what is written to is in its place; see `SegmentAdapter`. Rejects as an append does. */
  look(): Promise<void> {
    return this.#log.look();
  }

  async #load(): Promise<void> {
    const { folder } = this.#options;
    const { isThere, ...place } = await findWritingPlace(folder, this.#removals);
    let entries: readonly SegmentEntry<KeptMeta>[] | null = null;
    try {
      // Before anything is taken off the disk: the new segment's header remembers which id is next.
      entries = await this.#log.open(place);
      await compactKept(folder, place.segment, this.#removals);
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      // Nothing can be written now: what there is can be read, and the next message tries again in a new segment.
      if (entries === null) this.#log.openLater(isThere ? { ...place, segment: place.segment + 1 } : place);
    }
    const active = entries === null ? 0 : place.segment;
    const { kept, whole } = await loadSealedKept(folder, active, this.#removals, this.damage);
    this.#active = active;
    this.#whole = whole;
    this.#kept = [...kept, ...keptIn(active, { entries: [...(entries ?? [])] }, this.#removals.data.ranges)];
    this.damage.add(active, (entries ?? []).filter(({ record }) => record === null).length);
    this.#bytes = this.#kept.reduce((sum, { length }) => sum + length, 0);
  }

  /** What is kept, oldest first. */
  get kept(): readonly KeptEntry[] {
    return this.#kept;
  }

  /** What had to go to make room; null when nothing had. */
  get dropped(): Dropped | null {
    return this.#dropped;
  }

  /** Appends a message; resolves when it's on disk. Rejects with the system's error; then nothing of it is left. */
  async append(encode: (id: number) => Encoded<KeptMeta>): Promise<void> {
    await this.#log.append(encode);
    this.emit('changed');
  }

  #add(entry: KeptEntry): void {
    const { messages, bytes } = this.#options.limits;
    this.#kept.push(entry);
    this.#bytes += entry.length;
    while (this.#kept.length > 1 && (this.#kept.length > messages || this.#bytes > bytes)) {
      const oldest = this.#kept.shift();
      if (oldest !== undefined) this.#drop(oldest);
    }
    if (this.#unsaved.length >= droppedBatch) this.#saveSoon();
  }

  #drop(entry: KeptEntry): void {
    this.#bytes -= entry.length;
    this.#unsaved.push(entry);
    this.#dropped = addDropped(this.#dropped, entry.receivedAt);
  }

  /** One after another: each takes all that was dropped until then. A failure is no loss, for the next one takes it along. */
  #saveSoon(): void {
    this.#saving = this.#saving.then(() => this.#save([])).catch(() => undefined);
  }

  async #save(removed: readonly KeptEntry[]): Promise<void> {
    const unsaved = this.#unsaved;
    if (unsaved.length + removed.length === 0) return;
    this.#unsaved = [];
    let ranges: readonly IdRange[] = this.#removals.data.ranges;
    for (const { id } of [...unsaved, ...removed]) ranges = addRange(ranges, [id, id]);
    const nextId = Math.max(this.#removals.data.nextId, (ranges.at(-1)?.[1] ?? 0) + 1);
    try {
      await this.#removals.save({ ranges: [...ranges], nextId, dropped: this.#dropped });
    } catch (error) {
      this.#unsaved = [...unsaved, ...this.#unsaved];
      throw error;
    }
    for (const entry of removed) this.#leaving.delete(entry);
    await this.#removeEmptied();
  }

  /** Only what is written down as removed may go from the disk, and no file with a line that can't be read. */
  async #removeEmptied(): Promise<void> {
    const needed = new Set([this.#active, ...[...this.#kept, ...this.#unsaved, ...this.#leaving].map(({ segment }) => segment)]);
    for (const segment of this.#whole) {
      if (needed.has(segment)) continue;
      this.#whole.delete(segment);
      // What can't be removed now goes at the next start.
      await rm(join(this.#options.folder, segmentFileName(segment)), { force: true }).catch(() => undefined);
    }
  }

  /**
   * Takes messages out; unknown ids are passed over. Resolves with how many there were when that is on disk. Rejects
   * with the system's error, and then they're all still there.
   */
  async remove(ids: readonly number[]): Promise<number> {
    const wanted = new Set(ids);
    const removed = this.#kept.filter(({ id }) => wanted.has(id));
    if (removed.length === 0) return 0;
    for (const entry of removed) this.#leaving.add(entry);
    // Out at once: what is being removed must not be dropped meanwhile and be counted among what had to go.
    this.#kept = this.#kept.filter(({ id }) => !wanted.has(id));
    this.#bytes -= removed.reduce((sum, { length }) => sum + length, 0);
    const saving = this.#saving.then(() => this.#save(removed));
    this.#saving = saving.catch(() => undefined);
    try {
      await saving;
    } catch (error) {
      for (const entry of removed) this.#leaving.delete(entry);
      this.#kept = [...this.#kept, ...removed].sort((a, b) => a.id - b.id);
      this.#bytes += removed.reduce((sum, { length }) => sum + length, 0);
      throw error;
    } finally {
      this.emit('changed');
    }
    return removed.length;
  }

  /** Waits until all that was accepted is on disk, then closes the files. */
  async close(): Promise<void> {
    await this.#log.close();
    this.#saveSoon();
    await this.#saving;
  }
}
