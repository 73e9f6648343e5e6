import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { syncFolder } from './durable-file.ts';
import { type FileIdentity, type FolderGuard, isInPlace, writeAgain } from './folder-guard.ts';
import { type Decode, encodeHeader, readSegment, type Segment, type SegmentEntry, segmentFileName } from './segment-file.ts';

/** Stands in the data for an entry that is on disk: only their number matters, eight megabytes of lines need not be kept. */
export const written: SegmentEntry<never> = { bytes: Buffer.alloc(0), offset: -1, record: null };

/** What the adapter is told and tells about its segment. */
export interface SegmentAdapterOptions<R> {
  readonly folder: string;
  readonly number: number;
  /** The id of the first event, written into the header of a new segment. */
  readonly firstId: number;
  readonly decode: Decode<R>;
  /** Called after the fdatasync, in the order of the entries, before any `write` that waits for them is answered. */
  readonly onDurable: (entries: readonly SegmentEntry<R>[]) => void;
  /** Asked before a file that is gone from its place is written again. */
  readonly guard?: FolderGuard | undefined;
}

/**
 * A lowdb adapter that only appends: `write` puts the entries that are new since the last write at the end of the
 * file, with one fdatasync for all writes that wait (group commit).
 *
 * Add entries and call `write` in the same tick. When writing fails (disk full, say), every entry that is not on
 * disk is taken back out of the data, the file is cut to what was durable before, and every waiting `write` rejects.
 *
 * Durable is what the next start finds: with each flush is looked whether the file's name still leads to it. One that was removed
 * or renamed is written again, unless the folder itself isn't ours any more; then the flush fails.
 */
export class SegmentAdapter<R> implements Adapter<Segment<R>> {
  readonly #options: SegmentAdapterOptions<R>;
  #handle: FileHandle | null = null;
  #identity: FileIdentity = { dev: 0n, ino: 0n };
  #durableEntries = 0;
  #durableBytes = 0;
  /** True when a failed write may have left bytes behind the durable ones. */
  #torn = false;
  #flushing: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(options: SegmentAdapterOptions<R>) {
    this.#options = options;
  }

  get #file(): string {
    return join(this.#options.folder, segmentFileName(this.#options.number));
  }

  /** The file's length in bytes, as far as it's durable. */
  get bytes(): number {
    return this.#durableBytes;
  }

  /**
   * Opens the segment for appending, made if it isn't there. What stands behind the last line feed is a write
   * that was torn before it was acknowledged: it's copied aside and cut off, so that the next line begins clean.
   */
  async read(): Promise<Segment<R>> {
    const { folder } = this.#options;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(this.#file, 'a+', 0o600);
    try {
      const segment = await this.#repair(handle);
      this.#handle = handle;
      this.#identity = await handle.stat({ bigint: true });
      return segment;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async #repair(handle: FileHandle): Promise<Segment<R>> {
    const { folder, number, firstId, decode } = this.#options;
    const { header, entries, bytes, tail } = await readSegment(folder, number, decode);
    this.#durableBytes = bytes - tail.length;
    if (tail.length > 0) {
      const whole = entries.length + this.#durableBytes > 0 ? decode(tail) : null;
      if (whole !== null) {
        // Only the line feed is missing: the record is whole, and is kept.
        await handle.appendFile('\n');
        entries.push({ bytes: Buffer.concat([tail, Buffer.from('\n')]), offset: this.#durableBytes, record: whole });
        this.#durableBytes = bytes + 1;
      } else {
        if (tail.some((byte) => byte !== 0)) await writeFile(`${this.#file}.torn-${Date.now()}`, tail, { mode: 0o600 });
        await handle.truncate(this.#durableBytes);
      }
      await handle.sync();
    }
    if (this.#durableBytes === 0) {
      const line = encodeHeader(number, firstId);
      await handle.appendFile(line);
      await handle.sync();
      await syncFolder(folder);
      this.#durableBytes = line.length;
    }
    this.#durableEntries = entries.length;
    return { header: header ?? { firstId }, entries };
  }

  write(segment: Segment<R>): Promise<void> {
    if (this.#next !== null) return this.#next;
    if (this.#flushing === null) return this.#run(segment);
    this.#next = this.#flushing.then(
      () => this.#run(segment),
      (error: unknown) => {
        // The failed flush took back the entries of all who wait here, too.
        this.#next = null;
        throw error;
      },
    );
    return this.#next;
  }

  #run(segment: Segment<R>): Promise<void> {
    this.#next = null;
    const flushing = this.#flush(segment).finally(() => {
      this.#flushing = null;
    });
    this.#flushing = flushing;
    return flushing;
  }

  async #flush(segment: Segment<R>): Promise<void> {
    const handle = this.#handle;
    if (handle === null) throw new Error('The segment is closed.');
    // What else has arrived is taken along: a flush for each costs more than the event itself.
    await new Promise((resolve) => setImmediate(resolve));
    const fresh = segment.entries.slice(this.#durableEntries);
    try {
      if (fresh.length > 0) {
        if (this.#torn) await handle.truncate(this.#durableBytes);
        this.#torn = true;
        await handle.appendFile(fresh.length === 1 && fresh[0] ? fresh[0].bytes : Buffer.concat(fresh.map((entry) => entry.bytes)));
        await handle.datasync();
      }
      await this.#stayInPlace(handle);
      this.#torn = false;
    } catch (error) {
      segment.entries.length = this.#durableEntries;
      await handle.truncate(this.#durableBytes).then(
        () => {
          this.#torn = false;
        },
        () => undefined,
      );
      // Entries that came while the file was being cut are not on disk either, and their writers are told below.
      segment.entries.length = this.#durableEntries;
      throw error;
    }
    this.#durableEntries += fresh.length;
    this.#durableBytes += fresh.reduce((sum, entry) => sum + entry.bytes.length, 0);
    if (fresh.length > 0) this.#options.onDurable(fresh);
    for (let at = this.#durableEntries - fresh.length; at < this.#durableEntries; at += 1) segment.entries[at] = written;
  }

  async #stayInPlace(handle: FileHandle): Promise<void> {
    const { guard } = this.#options;
    if (await isInPlace(this.#file, this.#identity, handle)) return;
    await guard?.require();
    this.#handle = await writeAgain(handle, this.#file);
    this.#identity = await this.#handle.stat({ bigint: true });
    guard?.tellRewritten(this.#file);
  }

  /** Resolves when nothing is being written any more, whether or not it went well. */
  async idle(): Promise<void> {
    while (this.#flushing !== null || this.#next !== null) await (this.#next ?? this.#flushing)?.catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.idle();
    await this.#handle?.close();
    this.#handle = null;
  }
}
