import type { IncomingMessage } from 'node:http';
import { type Compression, decompress, looksCompressed } from '../intake/decompress.ts';

/** A body; or the status to answer when its encoding can't be undone; or that it unfolds beyond the limit. */
export type Decoded = { readonly body: Buffer<ArrayBuffer> } | { readonly undecoded: 400 | 415 } | 'too-large';

const compressions: Readonly<Record<string, Compression>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  'x-deflate': 'deflate',
  br: 'br',
};

/** What senders write into `Content-Encoding` that changes no byte: what belongs into other headers, and nothing at all. */
const plainLabels: ReadonlySet<string> = new Set([
  '',
  'identity',
  'none',
  'utf-8',
  'utf8',
  'ascii',
  'us-ascii',
  '7bit',
  '8bit',
  'binary',
  'chunked',
]);

/**
 * Undoes a body's Content-Encoding (null: it names none), as far as that is true: see `decompress`. `undecoded` is what to
 * answer where it can't be undone and the bytes are no message as they stand: 415 for an encoding that isn't known and for several, else 400.
 */
export async function decodeBody(raw: Buffer<ArrayBuffer>, encoding: string | null, maxBytes: number, contentType = ''): Promise<Decoded> {
  const labels = (encoding ?? '')
    .toLowerCase()
    .split(',', 100)
    .map((label) => label.trim());
  const telling = labels.filter((label) => !plainLabels.has(label));
  if (telling.length === 0 && !looksCompressed(raw)) return { body: raw };
  const named = telling.flatMap((label) => (Object.hasOwn(compressions, label) ? (compressions[label] ?? []) : []));
  const body = await decompress(raw, { named, contentType, maxBytes });
  if (body === 'too-large') return body;
  return body === null ? { undecoded: named.length < telling.length || named.length > 1 ? 415 : 400 } : { body };
}

/** True when a request says that its body is longer than `maxBytes`. */
export const saysTooLarge = ({ headers }: IncomingMessage, maxBytes: number): boolean => Number(headers['content-length'] ?? 0) > maxBytes;

/** The least that is set aside for a body that comes in pieces, in bytes. */
const firstRoom = 1024;

/**
 * Gathers a body that comes in pieces, each copied: a piece of one byte would hold all that was read from the socket with it.
 * The room is doubled whenever it is full, so that it's never more than twice what came, and all copying together takes no
 * longer than twice that of the whole.
 */
class Gathering {
  #room = Buffer.allocUnsafeSlow(firstRoom);
  #length = 0;

  /** Adds a piece; answers how many bytes of memory more are held than before. */
  add(piece: Buffer): number {
    const before = this.#room.length;
    const needed = this.#length + piece.length;
    if (needed > before) {
      const larger = Buffer.allocUnsafeSlow(Math.max(2 * before, needed));
      this.#room.copy(larger, 0, 0, this.#length);
      this.#room = larger;
    }
    piece.copy(this.#room, this.#length);
    this.#length = needed;
    return this.#room.length - before;
  }

  get body(): Buffer<ArrayBuffer> {
    return this.#room.subarray(0, this.#length);
  }
}

/**
 * Reads a request's body as it comes, up to `maxBytes`; a longer one is refused as soon as that is known, before it's in memory.
 * `onHeld` is told how many bytes of memory more are held for it. By events: the request's async iterator costs as much as the
 * whole of the rest of reading. Never rejects: a sender that goes away in the middle is `cut-off`.
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
  onHeld: (bytes: number) => void,
): Promise<Buffer<ArrayBuffer> | 'too-large' | 'cut-off'> {
  if (saysTooLarge(request, maxBytes)) return Promise.resolve('too-large');
  const told = Number(request.headers['content-length'] ?? -1);
  return new Promise((resolve) => {
    let whole: Buffer<ArrayBuffer> | null = null;
    let gathering: Gathering | null = null;
    let bytes = 0;
    const take = (piece: Buffer<ArrayBuffer>): void => {
      bytes += piece.length;
      // The commonest by far: all of it in one piece, which needs no copy.
      if (piece.length === told) {
        onHeld(piece.buffer.byteLength);
        whole = piece;
      } else if (bytes <= maxBytes) {
        if (gathering === null) onHeld(firstRoom);
        gathering ??= new Gathering();
        const more = gathering.add(piece);
        if (more > 0) onHeld(more);
      } else {
        // Not destroyed: the refusal must still reach the sender.
        request.off('data', take).pause();
        gathering = null;
        resolve('too-large');
      }
    };
    request.on('data', take);
    request.on('end', () => resolve(whole ?? gathering?.body ?? Buffer.alloc(0)));
    request.on('error', () => resolve('cut-off'));
  });
}
