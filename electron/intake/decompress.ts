import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { holdsMessage } from './message-text.ts';

/** How a body may be compressed; `deflate` is with or without zlib's frame: senders have never agreed on which it is. */
export type Compression = 'gzip' | 'deflate' | 'br';

type Undo = (input: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const undoing: Readonly<Record<Compression, readonly Undo[]>> = {
  gzip: [promisify(gunzip)],
  deflate: [promisify(inflate), promisify(inflateRaw)],
  br: [promisify(brotliDecompress)],
};
const all = Object.keys(undoing) as readonly Compression[];

/** How many compressions on top of each other are undone. */
const maxLayers = 4;

/** The compression that the first bytes tell; null when they tell none. Sources: RFC 1952 (gzip), RFC 1950 (zlib). */
function toldBy(body: Uint8Array): Compression | null {
  const [first = 0, second = 0] = body;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'deflate' : null;
}

/** True when a body's first bytes say that it is compressed. */
export const looksCompressed = (body: Uint8Array): boolean => toldBy(body) !== null;

const isTooLarge = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

/** Undoes one compression; null when the bytes are not compressed so. */
async function undo(body: Buffer, compression: Compression, maxOutputLength: number): Promise<Buffer<ArrayBuffer> | 'too-large' | null> {
  for (const way of undoing[compression]) {
    try {
      return Buffer.from(await way(body, { maxOutputLength }));
    } catch (error) {
      if (isTooLarge(error)) return 'too-large';
    }
  }
  return null;
}

/** The message in a body that is compressed otherwise than it says; null when there is none. */
async function guess(raw: Buffer<ArrayBuffer>, contentType: string, maxBytes: number): Promise<Buffer<ArrayBuffer> | null> {
  for (const compression of all) {
    const body = await undo(raw, compression, maxBytes);
    if (body !== null && body !== 'too-large' && holdsMessage(body, contentType)) return body;
  }
  return null;
}

/**
 * Undoes the compressions of a body: those that are `named` (in the order in which they were applied), and those that its
 * bytes tell. A label that lies is passed over where there is a message all the same: in the bytes as they stand, or after any
 * other compression is undone. `maxBytes` holds for what comes out of each, so that a small body can't unfold into a huge one.
 * Null when what is named is neither there nor needed.
 */
export async function decompress(
  raw: Buffer<ArrayBuffer>,
  { named, contentType, maxBytes }: { readonly named: readonly Compression[]; readonly contentType: string; readonly maxBytes: number },
): Promise<Buffer<ArrayBuffer> | 'too-large' | null> {
  if (holdsMessage(raw, contentType)) return raw;
  if (named.length > maxLayers) return null;
  let body = raw;
  let layers = 0;
  let lied = false;
  const peel = async (compression: Compression): Promise<boolean | 'too-large'> => {
    const inner = await undo(body, compression, maxBytes);
    if (inner === 'too-large') return inner;
    if (inner === null) return false;
    body = inner;
    layers += 1;
    return true;
  };
  for (const compression of [...named].reverse()) {
    const peeled = await peel(compression);
    if (peeled === 'too-large') return peeled;
    lied ||= !peeled;
  }
  for (let told = toldBy(body); told !== null && layers < maxLayers; told = toldBy(body)) {
    const peeled = await peel(told);
    if (peeled === 'too-large') return peeled;
    if (!peeled) break;
  }
  if (layers > 0 && (!lied || holdsMessage(body, contentType))) return body;
  return guess(raw, contentType, maxBytes);
}
