import { type FileHandle, open } from 'node:fs/promises';

/**
 * What the system answers when a part of a disk can't be read or written. Linux tells most of them as EIO; the others are
 * its block layer's and file systems' (include/linux/blk_types.h, blk_status_t). Windows' ERROR_CRC is EIO in libuv.
 */
const mediaErrors = new Set(['EIO', 'ENODATA', 'EILSEQ', 'EBADMSG', 'EUCLEAN', 'EREMOTEIO', 'ENXIO']);

/** True when an error says that a part of the disk is bad, and not that there is no room or no permission. */
export const isMediaError = (error: unknown): boolean => mediaErrors.has((error as NodeJS.ErrnoException).code ?? '');

/** The system's error for a file that can be read in part only, for what needs all of it. */
export const badSector = (file: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`EIO: a part of the file can't be read, read '${file}'`), { code: 'EIO', syscall: 'read', path: file });

/** The least that a disk reads, in bytes; today's sectors are as large as a page. */
const sectorBytes = 4096;

/** What was read of a file. */
export interface ReadAround {
  /** Bytes that were read or stepped over; fewer than asked for only at the file's end. */
  readonly bytesRead: number;
  /** Bytes among them that can't be read: they are zeros in the buffer. */
  readonly unreadableBytes: number;
}

/** Reads one piece that lies in one sector; zeros when it can't be read. */
async function readSector(handle: FileHandle, buffer: Buffer, position: number, end: number): Promise<ReadAround> {
  try {
    return { bytesRead: (await handle.read(buffer, 0, buffer.length, position)).bytesRead, unreadableBytes: 0 };
  } catch (error) {
    if (!isMediaError(error)) throw error;
    const length = Math.max(Math.min(buffer.length, end - position), 0);
    buffer.fill(0, 0, length);
    return { bytesRead: length, unreadableBytes: length };
  }
}

/**
 * Fills a buffer from a place in a file, as far as the file goes. Sectors that can't be read are stepped over and become
 * zeros. Rejects with the system's error when it's anything but a bad sector.
 */
export async function readAround(handle: FileHandle, buffer: Buffer, position: number): Promise<ReadAround> {
  let filled = 0;
  try {
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled);
      if (bytesRead === 0) return { bytesRead: filled, unreadableBytes: 0 };
      filled += bytesRead;
    }
    return { bytesRead: filled, unreadableBytes: 0 };
  } catch (error) {
    if (!isMediaError(error)) throw error;
  }
  const { size } = await handle.stat();
  let unreadableBytes = 0;
  for (let at = filled; at < buffer.length; ) {
    const place = position + at;
    const piece = buffer.subarray(at, Math.min(at + sectorBytes - (place % sectorBytes), buffer.length));
    const read = await readSector(handle, piece, place, size);
    if (read.bytesRead === 0) return { bytesRead: at, unreadableBytes };
    unreadableBytes += read.unreadableBytes;
    at += read.bytesRead;
  }
  return { bytesRead: buffer.length, unreadableBytes };
}

/** A file's content, as far as it can be read. */
export interface FileContent {
  readonly content: Buffer<ArrayBuffer>;
  /** Bytes that can't be read: they are zeros in the content. */
  readonly unreadableBytes: number;
}

/** Bytes that are read beyond a file's length: it may grow meanwhile, and its end is seen by reading nothing more. */
const slackBytes = 4096;

/** Reads a whole file; see `readAround`. Rejects with the system's error when it can't be opened. */
export async function readFileAround(file: string): Promise<FileContent> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    let buffer = Buffer.allocUnsafeSlow(size + slackBytes);
    let unreadableBytes = 0;
    for (let filled = 0; ; ) {
      const read = await readAround(handle, buffer.subarray(filled), filled);
      filled += read.bytesRead;
      unreadableBytes += read.unreadableBytes;
      if (filled < buffer.length) return { content: buffer.subarray(0, filled), unreadableBytes };
      const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
      buffer.copy(larger);
      buffer = larger;
    }
  } finally {
    await handle.close();
  }
}
