import { Low } from 'lowdb';
import { HopwatchError } from '../../shared/errors.ts';
import { makeFolder } from './durable-file.ts';
import type { FolderGuard } from './folder-guard.ts';
import { SegmentAdapter, written } from './segment-adapter.ts';
import { type Decode, type Segment, type SegmentEntry, segmentLimits } from './segment-file.ts';
import type { WritingPlace } from './writing-place.ts';

/** An entry with the number of the segment that holds it. */
export interface Placed<R> {
  readonly segment: number;
  readonly entry: SegmentEntry<R>;
}

/** A line to append, and what it says. */
export interface Encoded<R> {
  readonly bytes: Buffer;
  readonly record: R;
}

/** A segment that is never written again. */
export interface ClosedSegment {
  readonly segment: number;
  readonly firstId: number;
  readonly entries: number;
  readonly bytes: number;
  /** The id that comes next; greater than `firstId + entries` when writes failed at its end. */
  readonly nextId: number;
}

export interface SegmentLogOptions<R> {
  readonly folder: string;
  readonly decode: Decode<R>;
  /** Called for each entry once it's durable, in order. */
  readonly onDurable: (placed: Placed<R>) => void;
  /** Called after a segment was sealed: it's full, or could not be written to any more. */
  readonly onSealed: (sealed: ClosedSegment) => void;
  /** Called when a segment was opened to append to, before anything is. */
  readonly onOpened?: (segment: number, firstId: number) => void;
  readonly limits?: { readonly entries: number; readonly bytes: number };
  /** Asked before a file is made, or made again. */
  readonly guard?: FolderGuard | undefined;
}

interface Active<R> {
  readonly number: number;
  readonly firstId: number;
  readonly adapter: SegmentAdapter<R>;
  readonly low: Low<Segment<R>>;
  /** The id behind all that were handed out for it, of failed writes, too. */
  nextId: number;
  /** True when a write failed: what the disk does with the next one nobody knows. */
  isGivenUp: boolean;
}

/** The errors that say nothing about the place on the disk: there, another segment would fare no better. */
const placeless = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'ENOMEM', 'EMFILE', 'ENFILE']);

/**
 * The writing end of a row of segments. Ids are counted: an event's id is the first id of its segment plus its
 * line's index, so they stay unique and sorted whatever the clock does, and a write that failed uses none up.
 *
 * A segment that can't be written to (a bad sector, say) is given up: what it holds stays, the events that were being
 * written go into the next one, with ids beyond all that may have reached the disk.
 */
export class SegmentLog<R extends { readonly id: number }> {
  readonly #options: SegmentLogOptions<R>;
  readonly #limits: { readonly entries: number; readonly bytes: number };
  #active: Active<R> | null = null;
  /** Where the next segment is to be made, while there is none to write to. */
  #next: WritingPlace | null = null;
  #opening: Promise<void> | null = null;

  constructor(options: SegmentLogOptions<R>) {
    this.#options = options;
    this.#limits = options.limits ?? segmentLimits;
  }

  /**
   * Opens a segment for appending (made if it isn't there, and its folder) and answers what it holds. Rejects with the
   * system's error; then `openLater` may still be called.
   */
  async open({ segment, nextId }: WritingPlace): Promise<readonly SegmentEntry<R>[]> {
    await makeFolder(this.#options.folder);
    this.#active = await this.#openSegment(segment, nextId);
    const { entries } = this.#active.low.data;
    const held = [...entries];
    // What is on disk need not be held: a segment may be as large as the largest message and eight megabytes more.
    entries.fill(written);
    return held;
  }

  /** Says where to write from the next append on, which makes the segment: for when none can be made now. */
  openLater(place: WritingPlace): void {
    this.#next = place;
  }

  /** The id that the next record gets at the least: all below were given, or may have been. */
  get nextId(): number {
    return this.#active?.nextId ?? this.#next?.nextId ?? 1;
  }

  async #openSegment(number: number, firstId: number): Promise<Active<R>> {
    const { folder, decode, onDurable, onOpened, guard } = this.#options;
    const adapter = new SegmentAdapter<R>({
      folder,
      number,
      firstId,
      decode,
      guard,
      onDurable: (entries) => {
        for (const entry of entries) onDurable({ segment: number, entry });
      },
    });
    const low = new Low<Segment<R>>(adapter, { header: null, entries: [] });
    await low.read();
    const { header, entries } = low.data;
    // Any record that is whole says better than a damaged header with which id the segment began.
    const known = entries.findIndex((entry) => entry.record !== null);
    const record = entries[known]?.record;
    const first = record ? record.id - known : (header?.firstId ?? firstId);
    onOpened?.(number, first);
    return { number, firstId: first, adapter, low, nextId: first + entries.length, isGivenUp: false };
  }

  #isDone({ low, adapter, isGivenUp }: Active<R>): boolean {
    return isGivenUp || low.data.entries.length >= this.#limits.entries || adapter.bytes >= this.#limits.bytes;
  }

  /**
   * Appends one record; resolves when it's on disk (fdatasync). Rejects with the system's error when it could not be
   * written, not into a new segment either; then nothing of it is left, as far as the disk lets it be taken back.
   */
  async append(encode: (id: number) => Encoded<R>): Promise<void> {
    for (let isRetry = false; ; isRetry = true) {
      let active = this.#writable();
      while (active === null) {
        this.#opening ??= this.#openNext().finally(() => {
          this.#opening = null;
        });
        await this.#opening;
        active = this.#writable();
      }
      try {
        // In the same tick as the look whether it's full.
        await this.#appendTo(active, encode);
        return;
      } catch (error) {
        if (isRetry || !active.isGivenUp) throw error;
      }
    }
  }

  /** The segment to append to; null when it's full or was given up, and while the next one is being made. */
  #writable(): Active<R> | null {
    if (this.#active === null && this.#next === null) throw new Error('The log is not open.');
    return this.#opening === null && this.#active !== null && !this.#isDone(this.#active) ? this.#active : null;
  }

  async #appendTo(active: Active<R>, encode: (id: number) => Encoded<R>): Promise<void> {
    const { entries } = active.low.data;
    const last = entries.at(-1);
    const offset = last === undefined || last === written ? active.adapter.bytes : last.offset + last.bytes.length;
    const id = active.firstId + entries.length;
    const encoded = encode(id);
    entries.push({ ...encoded, offset });
    active.nextId = Math.max(active.nextId, id + 1);
    try {
      await active.low.write();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Of a folder that isn't ours any more, no file is any better than this one.
      if (!(error instanceof HopwatchError) && code !== undefined && !placeless.has(code)) active.isGivenUp = true;
      throw error;
    }
  }

  async #openNext(): Promise<void> {
    const full = this.#active;
    await full?.adapter.idle();
    // A write that failed meanwhile took its entries back.
    if (full !== null && !this.#isDone(full)) return;
    const place = full === null ? this.#next : { segment: full.number + 1, nextId: full.nextId };
    if (place === null) throw new Error('The log is not open.');
    await this.#options.guard?.require();
    await makeFolder(this.#options.folder);
    this.#active = await this.#openSegment(place.segment, place.nextId);
    this.#next = null;
    if (full === null) return;
    await full.adapter.close().catch(() => undefined);
    const { number: segment, firstId, nextId, low, adapter } = full;
    this.#options.onSealed({ segment, firstId, nextId, entries: low.data.entries.length, bytes: adapter.bytes });
  }

  /** Looks whether the segment that is written to is in its place; see `SegmentAdapter`. Rejects as a write does. */
  async look(): Promise<void> {
    await this.#active?.low.write();
  }

  /**
   * Waits for what is being written, then closes the file. Resolves with where it stopped; null when
   * nothing was open. Rejects when closing fails, though all that was accepted is on disk.
   */
  async close(): Promise<WritingPlace | null> {
    await this.#opening?.catch(() => undefined);
    const active = this.#active;
    this.#active = null;
    this.#next = null;
    await active?.adapter.close();
    if (active === null) return null;
    const { number: segment, firstId, low, nextId, isGivenUp } = active;
    return { segment, nextId: isGivenUp ? nextId : firstId + low.data.entries.length };
  }
}
