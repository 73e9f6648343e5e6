import { Low } from 'lowdb';
import type { FolderGuard } from './folder-guard.ts';
import { SegmentAdapter, written } from './segment-adapter.ts';
import { type Decode, type Segment, type SegmentEntry, segmentLimits } from './segment-file.ts';

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

export interface SegmentLogOptions<R> {
  readonly folder: string;
  readonly decode: Decode<R>;
  /** Called for each entry once it's durable, in order. */
  readonly onDurable: (placed: Placed<R>) => void;
  /** Called after a segment was sealed: it's never written again. */
  readonly onSealed: (sealed: { segment: number; firstId: number; entries: number; bytes: number }) => void;
  readonly limits?: { readonly entries: number; readonly bytes: number };
  /** Asked before a file is made, or made again. */
  readonly guard?: FolderGuard | undefined;
}

interface Active<R> {
  readonly number: number;
  readonly firstId: number;
  readonly adapter: SegmentAdapter<R>;
  readonly low: Low<Segment<R>>;
}

/**
 * The writing end of a row of segments. Ids are counted: an event's id is the first id of its segment plus its
 * line's index, so they stay unique and sorted whatever the clock does, and a write that failed uses none up.
 */
export class SegmentLog<R extends { readonly id: number }> {
  readonly #options: SegmentLogOptions<R>;
  readonly #limits: { readonly entries: number; readonly bytes: number };
  #active: Active<R> | null = null;
  #rotation: Promise<void> | null = null;

  constructor(options: SegmentLogOptions<R>) {
    this.#options = options;
    this.#limits = options.limits ?? segmentLimits;
  }

  /** Opens segment `number` for appending (made if it isn't there) and answers what it holds. */
  async open(number: number, firstId: number): Promise<readonly SegmentEntry<R>[]> {
    this.#active = await this.#openSegment(number, firstId);
    return this.#active.low.data.entries;
  }

  async #openSegment(number: number, firstId: number): Promise<Active<R>> {
    const { folder, decode, onDurable, guard } = this.#options;
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
    return { number, firstId: record ? record.id - known : (header?.firstId ?? firstId), adapter, low };
  }

  #isFull({ low, adapter }: Active<R>): boolean {
    return low.data.entries.length >= this.#limits.entries || adapter.bytes >= this.#limits.bytes;
  }

  /**
   * Appends one record; resolves when it's on disk (fdatasync). Rejects with the system's error when it could not
   * be written, and then nothing of it is left.
   */
  async append(encode: (id: number) => Encoded<R>): Promise<void> {
    let active = this.#current();
    while (this.#rotation !== null || this.#isFull(active)) {
      this.#rotation ??= this.#rotate(active).finally(() => {
        this.#rotation = null;
      });
      await this.#rotation;
      active = this.#current();
    }
    const { entries } = active.low.data;
    const last = entries.at(-1);
    const offset = last === undefined || last === written ? active.adapter.bytes : last.offset + last.bytes.length;
    entries.push({ ...encode(active.firstId + entries.length), offset });
    await active.low.write();
  }

  #current(): Active<R> {
    if (this.#active === null) throw new Error('The log is not open.');
    return this.#active;
  }

  async #rotate(full: Active<R>): Promise<void> {
    await full.adapter.idle();
    if (!this.#isFull(full)) return;
    await this.#options.guard?.require();
    const entries = full.low.data.entries.length;
    this.#active = await this.#openSegment(full.number + 1, full.firstId + entries);
    await full.adapter.close();
    this.#options.onSealed({ segment: full.number, firstId: full.firstId, entries, bytes: full.adapter.bytes });
  }

  /** Looks whether the segment that is written to is in its place; see `SegmentAdapter`. Rejects as a write does. */
  async look(): Promise<void> {
    await this.#active?.low.write();
  }

  /** Waits for what is being written, then closes the file. */
  async close(): Promise<void> {
    await this.#rotation?.catch(() => undefined);
    await this.#active?.adapter.close();
    this.#active = null;
  }
}
