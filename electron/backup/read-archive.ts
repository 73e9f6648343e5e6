import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { createTarDecoder } from 'modern-tar';
import { chunksOf } from './write-archive.ts';

const readBytes = 256 * 1024;

/** An entry of an archive, as the archive names it: nothing of it is to be trusted. */
export interface ArchiveEntry {
  readonly name: string;
  /** `file`, or something that no backup holds: a folder, a link, a device. */
  readonly type: string;
  readonly size: number;
  /** Can be read once, and must be read to its end before the next entry comes. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** The archive itself could not be read: it's damaged, cut, of another kind, or the system refused; `cause` says which. */
export class ArchiveUnreadable extends Error {
  override readonly name = 'ArchiveUnreadable';
}

async function* readable<T>(stream: ReadableStream<T>): AsyncGenerator<T, void> {
  try {
    yield* chunksOf(stream);
  } catch (error) {
    throw new ArchiveUnreadable('The archive could not be read', { cause: error });
  }
}

/**
 * Reads a gzip-ed tar and hands over its entries one after another; nothing is written anywhere. Resolves only when
 * the archive was read to its very end: checksum of gzip, end mark of tar, nothing but zeros behind it. Rejects with
 * `ArchiveUnreadable`, with what `take` rejects with, or with an AbortError.
 */
export async function readArchive(file: string, take: (entry: ArchiveEntry) => Promise<void>, signal: AbortSignal): Promise<void> {
  const decoder = createTarDecoder({ strict: true });
  const feed = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
    const writer = decoder.writable.getWriter();
    writer.closed.catch(() => undefined);
    try {
      for await (const chunk of chunks) await writer.write(chunk);
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
      throw error;
    }
  };
  // Its failure reaches the entries below through the decoder.
  const fed = pipeline(createReadStream(file), createGunzip({ chunkSize: readBytes }), feed, { signal }).catch(() => undefined);
  try {
    for await (const { header, body } of readable(decoder.readable)) {
      const { name, size, type = 'file' } = header;
      await take({ name, size, type, content: readable(body) });
    }
  } finally {
    await fed;
  }
}
