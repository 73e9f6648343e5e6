import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

/** A body, or the HTTP status to refuse it with. */
export type BodyResult = { readonly body: Buffer<ArrayBuffer> } | { readonly refused: 400 | 413 | 415 };

const decoders: Record<string, (input: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Undoes a Content-Encoding; the limit holds for what comes out, so that a small body can't unfold into a huge one. */
async function decode(raw: Buffer<ArrayBuffer>, encoding: string, maxBytes: number): Promise<BodyResult> {
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (decoder === undefined) return { refused: 415 };
  try {
    return { body: Buffer.from(await decoder(raw, { maxOutputLength: maxBytes })) };
  } catch (error) {
    return { refused: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 413 : 400 };
  }
}

/**
 * Reads a request's body up to `maxBytes`; a longer one is refused as soon as that is known, before it's in memory.
 * Rejects when the sender goes away in the middle. By events: the request's async iterator costs as much as the whole
 * of the rest of reading.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<BodyResult> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return { refused: 413 };
  const raw = await readRaw(request, maxBytes);
  if (raw === null) return { refused: 413 };
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined) return { body: raw };
  const name = encoding.trim().toLowerCase();
  return name === 'identity' || name === '' ? { body: raw } : decode(raw, name, maxBytes);
}

/** The bytes of a body; null when there are too many. */
function readRaw(request: IncomingMessage, maxBytes: number): Promise<Buffer<ArrayBuffer> | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let bytes = 0;
    const take = (chunk: Buffer<ArrayBuffer>): void => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      // Not destroyed: the refusal must still reach the sender.
      request.off('data', take).pause();
      resolve(null);
    };
    request.on('data', take);
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
