import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import { syncFolder } from './durable-file.ts';
import type { FolderLock } from './folder-lock.ts';

interface GuardEvents {
  /** A file that was gone from its place was written there again, from what is open or in memory. */
  rewritten: [file: string];
}

/** Knows whether a data folder is still in its place, and still this process's: what is written by name must not go elsewhere. */
export class FolderGuard extends GuardedEmitter<GuardEvents> {
  readonly #folder: string;
  readonly #lock: FolderLock;

  constructor(folder: string, lock: FolderLock) {
    super();
    this.#folder = folder;
    this.#lock = lock;
  }

  /** Rejects with `folder-vanished` or `folder-taken` when nothing may be written any more, or with the system's error. */
  async require(): Promise<void> {
    const state = await this.#lock.check();
    if (state === 'gone') throw new HopwatchError('folder-vanished', { folder: this.#folder });
    if (state === 'taken') throw new HopwatchError('folder-taken', { folder: this.#folder });
  }

  /** Tells that a file was written again. */
  tellRewritten(file: string): void {
    this.emit('rewritten', file);
  }
}

/** Which file it is, whatever it's called. */
export interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** Whether an open file is what its name leads to: if not, what is written to it is lost when it's closed, or is elsewhere. */
export async function isInPlace(file: string, identity: FileIdentity, handle: FileHandle): Promise<boolean> {
  const there = await stat(file, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (there === null) return false;
  if (identity.ino === there.ino && identity.dev === there.dev) return true;
  // Some file systems number a file anew now and then. Another one was not changed by what was just written.
  const ours = await handle.stat({ bigint: true });
  return ours.size === there.size && ours.mtimeNs === there.mtimeNs;
}

/**
 * Writes an open file's content again under its name and opens that in its place; another file that stands there is kept beside
 * it. Resolves when all of it is on disk. Rejects with the system's error, and then the open file is as it was.
 */
export async function writeAgain(handle: FileHandle, file: string): Promise<FileHandle> {
  const { size } = await handle.stat();
  const content = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(content, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  // Not the folders above: one that is gone is not made again here.
  await mkdir(dirname(file), { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rename(file, `${file}.replaced-${Date.now()}`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const fresh = await open(file, 'ax+', 0o600);
  try {
    await fresh.appendFile(content);
    await fresh.sync();
    await syncFolder(dirname(file));
    await syncFolder(dirname(dirname(file)));
  } catch (error) {
    await fresh.close();
    await rm(file, { force: true });
    throw error;
  }
  await handle.close().catch(() => undefined);
  return fresh;
}
