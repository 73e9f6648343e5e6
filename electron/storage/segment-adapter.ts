import { type FileHandle, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { syncFolder } from './durable-file.ts';
import { type FileIdentity, type FolderGuard, isInPlace, writeAgain } from './folder-guard.ts';
import { badSector } from './read-around.ts';
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
  /** True when the file was empty, or made, when it was opened. */
  #isNew = false;
  /** The flush that is writing its entries. */
  #flushing: Promise<void> | null = null;
  /** The flush that has not taken its entries yet: whoever adds one now is answered by it. */
  #gathering: Promise<void> | null = null;

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
   * Opens the segment for appending, made if it isn't there; its folder must be. What stands behind the last line feed is a
   * write that was torn before it was acknowledged: it's copied aside and cut off, so that the next line begins clean.
   */
  async read(): Promise<Segment<R>> {
    const handle = await open(this.#file, 'a+', 0o600);
    try {
      const segment = await this.#repair(handle);
      this.#handle = handle;
      this.#identity = await handle.stat({ bigint: true });
      return segment;
    } catch (error) {
      await handle.close();
      // A new segment that got no header holds nothing.
      if (this.#isNew) await rm(this.#file, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async #repair(handle: FileHandle): Promise<Segment<R>> {
    const { folder, number, firstId, decode } = this.#options;
    const { header, entries, bytes, tail, unreadableBytes } = await readSegment(folder, number, decode);
    // Behind a bad sector nobody knows what is torn.
    if (unreadableBytes > 0) throw badSector(this.#file);
    this.#isNew = bytes === 0;
    this.#durableBytes = bytes - tail.length;
    if (tail.length > 0) {
      const whole = this.#durableBytes > 0 ? mendTail(tail, decode) : null;
      if (whole !== null) {
        // Only the line feed is missing or damaged: the record is whole, and is kept.
        await handle.truncate(this.#durableBytes + whole.bytes.length - 1);
        await handle.appendFile('\n');
        entries.push({ ...whole, offset: this.#durableBytes });
        this.#durableBytes += whole.bytes.length;
      } else {
        await this.#keepAside(tail);
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

  /** Keeps a torn write for whoever wants to look at it. Nobody was told that it's recorded: without room, it goes. */
  async #keepAside(tail: Buffer): Promise<void> {
    if (tail.every((byte) => byte === 0)) return;
    const file = `${this.#file}.torn-${Date.now()}`;
    await writeFile(file, tail, { mode: 0o600 }).catch(() => rm(file, { force: true }).catch(() => undefined));
  }

  /** Resolves when all entries are on disk that are in the segment now; see the class for what happens when that fails. */
  write(segment: Segment<R>): Promise<void> {
    this.#gathering ??= this.#flush(segment);
    return this.#gathering;
  }

  async #flush(segment: Segment<R>): Promise<void> {
    // One that fails takes back the entries of all who wait here, too, and they're told by its error.
    await this.#flushing;
    // What else has arrived is taken along: a flush for each costs more than the event itself.
    await new Promise((resolve) => setImmediate(resolve));
    // From here on this flush owns the entries that are there, and whoever comes now waits for the next.
    this.#flushing = this.#gathering;
    this.#gathering = null;
    try {
      await this.#append(segment);
    } finally {
      this.#flushing = null;
    }
  }

  async #append(segment: Segment<R>): Promise<void> {
    const handle = this.#handle;
    if (handle === null) throw new Error('The segment is closed.');
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
      await this.#cutBack(handle);
      // Entries that came while the file was being cut are not on disk either: their writers wait for this one. Whoever comes
      // from here on begins anew.
      segment.entries.length = this.#durableEntries;
      this.#gathering = null;
      this.#flushing = null;
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

  /** Takes what a failed write left off the disk, durably if that can be had: none of it was acknowledged. */
  async #cutBack(handle: FileHandle): Promise<void> {
    try {
      await handle.truncate(this.#durableBytes);
      this.#torn = false;
      await handle.sync();
    } catch {
      // The next write tries again; a start before that finds a torn tail, or events that nobody was told of.
    }
  }

  /** Resolves when nothing is being written any more, whether or not it went well. */
  async idle(): Promise<void> {
    while (this.#flushing !== null || this.#gathering !== null) await (this.#gathering ?? this.#flushing)?.catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.idle();
    await this.#handle?.close();
    this.#handle = null;
  }
}

/** A tail that is a record but for its line feed, which is missing or damaged; null for a torn one. */
function mendTail<R>(tail: Buffer, decode: Decode<R>): { bytes: Buffer; record: R } | null {
  for (const line of [tail, tail.subarray(0, -1)]) {
    const record = decode(line);
    if (record !== null) return { bytes: Buffer.concat([line, Buffer.from('\n')]), record };
  }
  return null;
}
