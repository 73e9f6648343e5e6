import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { QuarantinedMessage } from '../intake/quarantined-message.ts';
import { formatId, parseId } from '../storage/ids.ts';
import { openLine, sealObject } from '../storage/line.ts';
import { type Place, readLines } from '../storage/segment-file.ts';
import { BoundedLog, type BoundedLogOptions } from './bounded-log.ts';
import { quarantineLimits } from './kept-messages.ts';
import type { Dropped } from './removals.ts';

/** A kept message with its number. */
export interface StoredSetAside extends QuarantinedMessage {
  readonly id: number;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text stays readable on disk; what isn't UTF-8 is kept as base64, so that every byte comes back. */
function encode(id: number, { body, receivedAt, ...rest }: QuarantinedMessage): Buffer {
  const meta = { id: formatId(id), receivedAt: new Date(receivedAt).toISOString(), ...rest };
  try {
    return sealObject({ ...meta, encoding: 'utf8', body: strictUtf8.decode(body) });
  } catch {
    return sealObject({ ...meta, encoding: 'base64', body: body.toString('base64') });
  }
}

function decode(line: Buffer): StoredSetAside | null {
  const text = openLine(line);
  if (text === null) return null;
  const { encoding, body, id, receivedAt, ...rest } = JSON.parse(`${text}}`) as Omit<StoredSetAside, 'body' | 'id' | 'receivedAt'> & {
    encoding: 'utf8' | 'base64';
    body: string;
    id: string;
    receivedAt: string;
  };
  return { ...rest, id: parseId(id) ?? 0, receivedAt: Date.parse(receivedAt), body: Buffer.from(body, encoding) };
}

/** The folder of the quarantine inside a data folder. */
export const quarantineFolder = (dataFolder: string): string => join(dataFolder, 'quarantine');

/** Reads kept messages by their places, in the order asked for; what can't be read any more is left out. */
export async function readSetAside(folder: string, places: readonly Place[]): Promise<StoredSetAside[]> {
  return (await readLines(folder, places, decode)).filter((message) => message !== null);
}

interface QuarantineEvents {
  /** Something was set aside, accepted, deleted or dropped. */
  changed: [];
}

/** What could not be understood, in segments of the same kind as the history's: durable, checksummed, readable; bounded. */
export class Quarantine extends EventEmitter<QuarantineEvents> {
  readonly #folder: string;
  readonly #log: BoundedLog;

  private constructor(folder: string, log: BoundedLog) {
    super();
    this.#folder = folder;
    this.#log = log;
    log.on('changed', () => this.emit('changed'));
  }

  /** Opens a quarantine, made if there is none. Other than the usual bounds only in tests. */
  static async open(folder: string, options: Partial<Omit<BoundedLogOptions, 'folder'>> = {}): Promise<Quarantine> {
    return new Quarantine(folder, await BoundedLog.open({ limits: quarantineLimits, ...options, folder }));
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

  /** Keeps a message; resolves when it's on disk. */
  async keep(message: QuarantinedMessage): Promise<void> {
    await this.#log.append((id) => ({ bytes: encode(id, message), record: { id, receivedAt: message.receivedAt } }));
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

  async close(): Promise<void> {
    await this.#log.close();
  }
}
