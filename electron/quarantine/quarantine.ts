import { join } from 'node:path';
import { asHopwatchError, HopwatchError, type Problem } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { QuarantinedMessage } from '../intake/quarantined-message.ts';
import type { Damage } from '../storage/damage.ts';
import { type Place, readLines } from '../storage/segment-file.ts';
import { BoundedLog, type BoundedLogOptions } from './bounded-log.ts';
import { hideKeptKeys } from './hide-kept-keys.ts';
import { type HashKey, withoutKeys } from './hide-keys-of.ts';
import { decodeKept, encodeKept, type StoredMessage } from './kept-line.ts';
import { type KeptEntry, quarantineLimits } from './kept-messages.ts';
import type { Dropped } from './removals.ts';

/** The folder of the quarantine inside a data folder. */
export const quarantineFolder = (dataFolder: string): string => join(dataFolder, 'quarantine');

/** Reads kept messages by their places, in the order asked for; what can't be read any more is left out. */
export async function readQuarantined(folder: string, places: readonly Place[]): Promise<StoredMessage[]> {
  return (await readLines(folder, places, decodeKept)).filter((message) => message !== null);
}

interface QuarantineEvents {
  /** It was tried to open the folder: see `unusable`. */
  opened: [];
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
 *
 * A folder that can't be used keeps nobody from recording events: the quarantine is empty then, says why in `unusable`, and
 * tries again with each message that is to be kept.
 */
export class Quarantine extends GuardedEmitter<QuarantineEvents> {
  readonly #options: BoundedLogOptions;
  readonly #hashKey: HashKey | null;
  #log: BoundedLog | null = null;
  #opening: Promise<BoundedLog> | null = null;
  #unusable: Problem | null = null;

  private constructor(options: BoundedLogOptions, hashKey: HashKey | null) {
    super();
    this.#options = options;
    this.#hashKey = hashKey;
  }

  /** Opens a quarantine, made if there is none. Rejects with `data-newer`. Other than the usual bounds only in tests. */
  static async open(folder: string, { hashKey, ...options }: QuarantineOptions = {}): Promise<Quarantine> {
    const quarantine = new Quarantine({ limits: quarantineLimits, ...options, folder }, hashKey ?? null);
    await quarantine.#opened().catch((error: unknown) => {
      if (asHopwatchError(error).code !== 'quarantine-unusable') throw error;
    });
    return quarantine;
  }

  #opened(): Promise<BoundedLog> {
    if (this.#log !== null) return Promise.resolve(this.#log);
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #open(): Promise<BoundedLog> {
    await hideKeptKeys(this.#options.folder, this.#hashKey);
    try {
      const log = await BoundedLog.open(this.#options);
      log.on('changed', () => this.emit('changed'));
      this.#log = log;
      this.#unusable = null;
      return log;
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      const { folder } = this.#options;
      const unusable = new HopwatchError('quarantine-unusable', { folder, reason: systemReason(error) }, { cause: error });
      this.#unusable = unusable.problem;
      throw unusable;
    } finally {
      this.emit('opened');
    }
  }

  /** Why the folder can't be used; null when it can. */
  get unusable(): Problem | null {
    return this.#unusable;
  }

  /** What can't be read of it; null while it could not be opened. */
  get damage(): Damage | null {
    return this.#log?.damage ?? null;
  }

  /** The list of what was removed, if it was damaged when the quarantine was opened; else null. */
  get damagedList(): string | null {
    return this.#log?.damagedList ?? null;
  }

  get #kept(): readonly KeptEntry[] {
    return this.#log?.kept ?? [];
  }

  get size(): number {
    return this.#kept.length;
  }

  /** What had to go to make room; null when nothing had. */
  get dropped(): Dropped | null {
    return this.#log?.dropped ?? null;
  }

  /** The ids of all messages up to and including this one, oldest first: "all" means what was seen, not what came since. */
  idsThrough(last: number): number[] {
    return this.#kept.flatMap(({ id }) => (id <= last ? [id] : []));
  }

  /** Keeps a message without its export keys; resolves when it's on disk. Rejects with `quarantine-unusable` or the system's error. */
  async keep(given: QuarantinedMessage): Promise<void> {
    const message = await withoutKeys(given, this.#hashKey);
    const log = await this.#opened();
    await log.append((id) => ({ bytes: encodeKept(id, message), record: { id, receivedAt: message.receivedAt } }));
  }

  /** A page of kept messages, newest first. */
  async page(offset: number, limit: number): Promise<StoredMessage[]> {
    const kept = this.#kept;
    const end = Math.max(kept.length - offset, 0);
    return readQuarantined(this.#options.folder, kept.slice(Math.max(end - limit, 0), end).reverse());
  }

  #entriesOf(ids: readonly number[]): KeptEntry[] {
    const wanted = new Set(ids);
    return this.#kept.filter(({ id }) => wanted.has(id));
  }

  /** The messages with these ids, oldest first; those that aren't there (any more) are left out. */
  get(ids: readonly number[]): Promise<StoredMessage[]> {
    return readQuarantined(this.#options.folder, this.#entriesOf(ids));
  }

  /** Returns which of these ids are those of kept messages, whether these can be read or not. */
  held(ids: readonly number[]): number[] {
    return this.#entriesOf(ids).map(({ id }) => id);
  }

  /** Takes messages out for good; resolves with how many there were when that is on disk. Rejects with the system's error. */
  async remove(ids: readonly number[]): Promise<number> {
    return (await this.#log?.remove(ids)) ?? 0;
  }

  /** Looks whether what is written to is in its place; see `SegmentAdapter`. Rejects as `keep` does. */
  async look(): Promise<void> {
    await this.#log?.look();
  }

  async close(): Promise<void> {
    await this.#opening?.catch(() => undefined);
    await this.#log?.close();
  }
}
