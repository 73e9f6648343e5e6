import { join } from 'node:path';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { QuarantinedMessage } from '../intake/quarantined-message.ts';
import { type Place, readLines } from '../storage/segment-file.ts';
import { BoundedLog, type BoundedLogOptions } from './bounded-log.ts';
import { hideKeptKeys } from './hide-kept-keys.ts';
import { type HashKey, withoutKeys } from './hide-keys-of.ts';
import { decodeKept, encodeKept, type StoredSetAside } from './kept-line.ts';
import { quarantineLimits } from './kept-messages.ts';
import type { Dropped } from './removals.ts';

/** The folder of the quarantine inside a data folder. */
export const quarantineFolder = (dataFolder: string): string => join(dataFolder, 'quarantine');

/** Reads kept messages by their places, in the order asked for; what can't be read any more is left out. */
export async function readSetAside(folder: string, places: readonly Place[]): Promise<StoredSetAside[]> {
  return (await readLines(folder, places, decodeKept)).filter((message) => message !== null);
}

interface QuarantineEvents {
  /** Something was set aside, accepted, deleted or dropped. */
  changed: [];
}

interface QuarantineOptions extends Partial<Omit<BoundedLogOptions, 'folder'>> {
  /** Without it, messages don't tell later which key they had. */
  readonly hashKey?: HashKey;
}

/**
 * What could not be understood, in segments of the same kind as the history's: durable, checksummed, readable; bounded. Whole
 * but for the export keys: the right one may be among those that were wrong when they came.
 */
export class Quarantine extends GuardedEmitter<QuarantineEvents> {
  readonly #folder: string;
  readonly #log: BoundedLog;
  readonly #hashKey: HashKey | null;

  private constructor(folder: string, log: BoundedLog, hashKey: HashKey | null) {
    super();
    this.#folder = folder;
    this.#log = log;
    this.#hashKey = hashKey;
    log.on('changed', () => this.emit('changed'));
  }

  /** Opens a quarantine, made if there is none. Other than the usual bounds only in tests. */
  static async open(folder: string, { hashKey, ...options }: QuarantineOptions = {}): Promise<Quarantine> {
    await hideKeptKeys(folder, hashKey ?? null);
    const log = await BoundedLog.open({ limits: quarantineLimits, ...options, folder });
    return new Quarantine(folder, log, hashKey ?? null);
  }

  get size(): number {
    return this.#log.kept.length;
  }

  /** What had to go to make room; null when nothing had. */
  get dropped(): Dropped | null {
    return this.#log.dropped;
  }

  /** The ids of all messages up to and including this one, oldest first: "all" means what was seen, not what came since. */
  idsThrough(last: number): number[] {
    return this.#log.kept.flatMap(({ id }) => (id <= last ? [id] : []));
  }

  /** Keeps a message without its export keys; resolves when it's on disk. */
  async keep(given: QuarantinedMessage): Promise<void> {
    const message = await withoutKeys(given, this.#hashKey);
    await this.#log.append((id) => ({ bytes: encodeKept(id, message), record: { id, receivedAt: message.receivedAt } }));
  }

  /** A page of kept messages, newest first. */
  async page(offset: number, limit: number): Promise<StoredSetAside[]> {
    const { kept } = this.#log;
    const end = Math.max(kept.length - offset, 0);
    return readSetAside(this.#folder, kept.slice(Math.max(end - limit, 0), end).reverse());
  }

  /** The messages with these ids, oldest first; those that aren't there (any more) are left out. */
  async get(ids: readonly number[]): Promise<StoredSetAside[]> {
    const wanted = new Set(ids);
    return readSetAside(
      this.#folder,
      this.#log.kept.filter(({ id }) => wanted.has(id)),
    );
  }

  /** Takes messages out for good; resolves with how many there were when that is on disk. Rejects with the system's error. */
  remove(ids: readonly number[]): Promise<number> {
    return this.#log.remove(ids);
  }

  /** Looks whether what is written to is in its place; see `SegmentAdapter`. Rejects as `keep` does. */
  look(): Promise<void> {
    return this.#log.look();
  }

  async close(): Promise<void> {
    await this.#log.close();
  }
}
