import { EventEmitter } from 'node:events';
import type { QuarantineReason } from '../../shared/ipc/contract.ts';
import { formatId, parseId } from '../history/event-record.ts';
import { openLine, sealObject } from '../history/line.ts';
import { listSegments, type Place, readLines, readSegment } from '../history/segment-file.ts';
import { SegmentLog } from '../history/segment-log.ts';

/** A message that came to the right address but isn't an event, kept whole. */
export interface SetAside {
  /** Unix time in milliseconds. */
  readonly receivedAt: number;
  readonly reason: QuarantineReason;
  readonly contentType: string;
  /** The network address it came from. */
  readonly sender: string;
  readonly body: Buffer;
}

/** A kept message with its number. */
export interface StoredSetAside extends SetAside {
  readonly id: number;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text stays readable on disk; what isn't UTF-8 is kept as base64, so that every byte comes back. */
function encode(id: number, { body, receivedAt, ...rest }: SetAside): Buffer {
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

const decodeId = (line: Buffer): { id: number } | null => {
  const stored = decode(line);
  return stored === null ? null : { id: stored.id };
};

interface QuarantineEvents {
  setAside: [];
}

/** What could not be understood, in segments of the same kind as the history's: durable, checksummed, readable. */
export class Quarantine extends EventEmitter<QuarantineEvents> {
  readonly #folder: string;
  readonly #places: Place[] = [];
  readonly #log: SegmentLog<{ id: number }>;

  private constructor(folder: string) {
    super();
    this.#folder = folder;
    this.#log = new SegmentLog({
      folder,
      decode: decodeId,
      onDurable: ({ segment, entry }) => this.#places.push({ segment, offset: entry.offset, length: entry.bytes.length }),
      onSealed: () => undefined,
    });
  }

  static async open(folder: string): Promise<Quarantine> {
    const quarantine = new Quarantine(folder);
    const segments = await listSegments(folder);
    const active = segments.at(-1) ?? 1;
    let nextId = 1;
    for (const segment of segments.filter((number) => number !== active)) {
      const { entries } = await readSegment(folder, segment, decodeId);
      for (const { record, offset, bytes } of entries) {
        if (record === null) continue;
        quarantine.#places.push({ segment, offset, length: bytes.length });
        nextId = record.id + 1;
      }
    }
    for (const { record, offset, bytes } of await quarantine.#log.open(active, nextId)) {
      if (record !== null) quarantine.#places.push({ segment: active, offset, length: bytes.length });
    }
    return quarantine;
  }

  get size(): number {
    return this.#places.length;
  }

  /** Keeps a message; resolves when it's on disk. */
  async keep(message: SetAside): Promise<void> {
    await this.#log.append((id) => ({ bytes: encode(id, message), record: { id } }));
    this.emit('setAside');
  }

  /** A page of kept messages, newest first. */
  async page(offset: number, limit: number): Promise<StoredSetAside[]> {
    const end = Math.max(this.#places.length - offset, 0);
    const kept = await readLines(this.#folder, this.#places.slice(Math.max(end - limit, 0), end).reverse(), decode);
    return kept.filter((message) => message !== null);
  }

  async close(): Promise<void> {
    await this.#log.close();
  }
}
