import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

/** A body; or the status to answer when its encoding can't be undone; or that it unfolds beyond the limit. */
export type Decoded = { readonly body: Buffer<ArrayBuffer> } | { readonly undecoded: 400 | 415 } | 'too-large';

const decoders: Record<string, (input: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * Undoes a Content-Encoding; the limit holds for what comes out, so that a small body can't unfold into a huge one. One
 * encoding is undone, not several on top of each other: nobody sends those but to unfold the more.
 */
export async function decodeBody(raw: Buffer<ArrayBuffer>, encoding: string, maxBytes: number): Promise<Decoded> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || name === '') return { body: raw };
  const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decoder === undefined) return { undecoded: 415 };
  try {
    return { body: Buffer.from(await decoder(raw, { maxOutputLength: maxBytes })) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : { undecoded: 400 };
  }
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
