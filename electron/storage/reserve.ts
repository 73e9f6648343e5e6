import { randomBytes } from 'node:crypto';
import { readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';

/** How large the reserve is where there is room enough, in bytes: a lock, a catalogue and a list of deleted events with their backups. */
const wholeBytes = 1024 * 1024;
/** A smaller one is no help: some blocks of the disk. */
const leastBytes = 64 * 1024;
/** So many index files go at once when there is no reserve: about a megabyte. */
const indexesAtOnce = 4;

/** True when writing failed for want of room: the disk is full, or the user's share of it is. */
function isNoRoom(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || (cause instanceof Error && isNoRoom(cause));
}

/** Runs a task that writes about so many bytes, and sees to it that there is room for them if that can be. */
export type WithRoom = <T>(task: () => Promise<T>, bytes?: number) => Promise<T>;

/**
 * A file in the data folder that holds room on the disk for what makes room there: removing old events must work on a disk
 * without a free byte, and so must starting. Recording never uses it. Only the writer may, which holds the folder's lock.
 */
export class Reserve {
  readonly #folder: string;
  readonly #file: string;
  #keeping: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
    this.#file = join(folder, 'reserve');
  }

  async #size(): Promise<number> {
    return (await stat(this.#file).catch(() => null))?.size ?? 0;
  }

  /**
   * Makes the reserve, or makes it whole again: as large as it should be, but never more than half of what is free. On a
   * disk without room there is none, which is no failure.
   */
  keep(): Promise<void> {
    this.#keeping = this.#keeping.then(() => this.#keepNow()).catch(() => undefined);
    return this.#keeping;
  }

  async #keepNow(): Promise<void> {
    const held = await this.#size();
    const { bavail, bsize } = await statfs(this.#folder);
    const bytes = Math.min(wholeBytes, Math.floor((bavail * bsize) / 2));
    if (bytes < leastBytes || bytes <= held) return;
    await rm(this.#file, { force: true });
    // Not zeros: a file system that compresses would hold no room for them.
    await writeDurably(this.#file, randomBytes(bytes));
  }

  /** Makes room for so many bytes; answers whether that can be of help. */
  async #free(bytes: number): Promise<boolean> {
    await this.#keeping;
    const held = await this.#size();
    if (held > 0 && held >= bytes) {
      await rm(this.#file, { force: true });
      return true;
    }
    return bytes <= wholeBytes && this.#freeIndexes();
  }

  /** Without a reserve, as in an older data folder: some index files go, which are made again at the next start. */
  async #freeIndexes(): Promise<boolean> {
    const history = join(this.#folder, 'history');
    const indexes = (await readdir(history).catch(() => [])).filter((name) => name.endsWith('.index.json')).slice(0, indexesAtOnce);
    for (const name of indexes) await rm(join(history, name), { force: true });
    return indexes.length > 0;
  }

  /**
   * Runs a task; when there is no room for what it writes (`bytes`, a little unless given), gives up the reserve and runs it
   * once more. So the task must be one that can be repeated. Rejects with the task's error.
   */
  readonly with: WithRoom = async (task, bytes = 0) => {
    try {
      return await task();
    } catch (error) {
      if (!isNoRoom(error) || !(await this.#free(bytes))) throw error;
    }
    return task();
  };
}
