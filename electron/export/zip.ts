import { pipeline } from 'node:stream';
import { createGzip, type ZlibOptions } from 'node:zlib';

/** A file in an archive. */
export interface ZipPart {
  /** ASCII, with slashes. */
  readonly path: string;
  /** At most 4 GiB. */
  readonly content: AsyncIterable<Buffer> | Iterable<Buffer>;
}

const maxBytes = 0xffff_ffff;
/** Of a gzip stream without name and comment. Source: RFC 1952. */
const [gzipHeaderBytes, gzipTrailerBytes] = [10, 8];

// Level 5 takes two thirds of the time of 6 and 2 % more space. Compressing runs beside us: it must find the next piece
// waiting, and room for what becomes of it.
const gzipOptions: ZlibOptions & { writableHighWaterMark: number } = {
  level: 5,
  memLevel: 9,
  chunkSize: 128 * 1024,
  writableHighWaterMark: 2 ** 20,
};

/** What an archive's directory says of a part. */
interface Entry {
  readonly path: string;
  readonly offset: number;
  /** CRC-32, compressed and whole size; known when the data is written. */
  sum: Buffer;
}

/** Two- and four-byte numbers, least byte first, as all numbers in an archive are written. */
function packed(...fields: readonly [bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** Version 2.0, sizes and CRC behind the data (bit 3), deflated, 1980-01-01 00:00: the same events give the same bytes. */
const common = packed([2, 20], [2, 8], [2, 8], [2, 0], [2, 0x21]);

const localHeader = (path: string): Buffer =>
  Buffer.concat([packed([4, 0x0403_4b50]), common, packed([4, 0], [4, 0], [4, 0], [2, path.length], [2, 0]), Buffer.from(path, 'latin1')]);

const directoryEntry = ({ path, offset, sum }: Entry): Buffer =>
  Buffer.concat([
    packed([4, 0x0201_4b50], [2, 20]),
    common,
    sum,
    packed([2, path.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    Buffer.from(path, 'latin1'),
  ]);

/**
 * Deflates a part; `onEnd` is told CRC-32, compressed and whole size as the archive writes them. The part goes through
 * gzip, which is deflate between a header and the CRC, so that the CRC too is made by zlib, on its own thread.
 */
async function* deflated(content: ZipPart['content'], onEnd: (sum: Buffer) => void): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let [bytes, skip] = [0, gzipHeaderBytes];
  // What goes wrong destroys the gzip stream, too, and so comes out of it below.
  const gzip = pipeline(content, createGzip(gzipOptions), () => undefined);
  for await (const piece of gzip as AsyncIterable<Buffer>) {
    const chunk = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = Math.max(skip, chunk.length - gzipTrailerBytes);
    if (end > skip) {
      yield chunk.subarray(skip, end);
      bytes += end - skip;
      rest = chunk.subarray(end);
      skip = 0;
    } else rest = chunk;
  }
  onEnd(Buffer.concat([rest.subarray(0, 4), packed([4, bytes]), rest.subarray(4)]));
}

/** A plain ZIP can't hold more than 4 GiB. */
export class ArchiveTooLarge extends Error {
  override readonly name = 'ArchiveTooLarge';
}

/**
 * Writes a ZIP archive front to back, holding nothing but the list of its parts in memory. Fails with `ArchiveTooLarge` when it grows
 * beyond 4 GiB. Source: PKWARE's APPNOTE.TXT, 4.3.
 */
export async function* writeZip(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  const counted = (chunk: Buffer): Buffer => {
    offset += chunk.length;
    if (offset > maxBytes) throw new ArchiveTooLarge();
    return chunk;
  };
  for await (const { path, content } of parts) {
    const entry: Entry = { path, offset, sum: Buffer.alloc(0) };
    yield counted(localHeader(path));
    const setSum = (sum: Buffer): void => {
      entry.sum = sum;
    };
    for await (const chunk of deflated(content, setSum)) yield counted(chunk);
    yield counted(Buffer.concat([packed([4, 0x0807_4b50]), entry.sum]));
    entries.push(entry);
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  const start = offset;
  yield counted(directory);
  const count = entries.length;
  yield packed([4, 0x0605_4b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, start], [2, 0]);
}
