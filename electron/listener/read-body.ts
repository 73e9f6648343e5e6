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

/**
 * Reads a request's body as it comes, up to `maxBytes`; a longer one is refused as soon as that is known, before it's in memory.
 * `onBytes` is told of each piece that is. By events: the request's async iterator costs as much as the whole of the rest of
 * reading. Never rejects: a sender that goes away in the middle is `cut-off`.
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
  onBytes: (bytes: number) => void,
): Promise<Buffer<ArrayBuffer> | 'too-large' | 'cut-off'> {
  if (saysTooLarge(request, maxBytes)) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let bytes = 0;
    const take = (chunk: Buffer<ArrayBuffer>): void => {
      bytes += chunk.length;
      if (bytes <= maxBytes) {
        chunks.push(chunk);
        onBytes(chunk.length);
        return;
      }
      // Not destroyed: the refusal must still reach the sender.
      request.off('data', take).pause();
      chunks.length = 0;
      resolve('too-large');
    };
    request.on('data', take);
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => resolve('cut-off'));
  });
}
