import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Adapter } from 'lowdb';
import { HopwatchError } from '../../shared/errors.ts';
import { isMediaError } from './read-around.ts';
import { readTextFile } from './text.ts';

/**
 * What a file system answers that can't sync a folder: fsync(2) names EINVAL; network and FUSE file systems answer that
 * the operation isn't supported. There is nothing more to ask of it, and nothing that went wrong.
 */
const unsyncable = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Makes the names in a folder durable, as far as its file system can. Windows can't open a folder for that and doesn't
 * need it. Rejects with the system's error when syncing was tried and failed.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!unsyncable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** Syncs a folder in which something was made. One that may be written to but not read can't be opened for that. */
export async function syncParent(folder: string): Promise<void> {
  await syncFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
  });
}

/**
 * Makes a folder, for its owner alone, and what is missing above it, and makes the names of all of them durable: without
 * that, a power loss can take a new folder away with every file in it. The parent is synced even if the folder is there,
 * for it may have been made a moment before a hard stop. Resolves with whether it's new; rejects with the system's error.
 */
export async function makeFolder(folder: string): Promise<boolean> {
  const path = resolve(folder);
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  const highest = dirname(first ?? path);
  for (let parent = dirname(path); ; parent = dirname(parent)) {
    await syncParent(parent);
    if (parent === highest || parent === dirname(parent)) return first !== undefined;
  }
}

/**
 * Writes a file so that after a power loss it holds either all of the old content or all of the new. Rejects with the
 * system's error, and leaves no temporary file behind: on a full disk a part of one would take room from the events.
 */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.new`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(file));
}

/**
 * Copies a file over another one, which stays as it was when there is no room for the copy. A file that is missing, or that
 * the disk can't read any more, is passed over.
 */
async function copyWhole(file: string, copy: string): Promise<void> {
  const temporary = `${copy}.new`;
  try {
    await copyFile(file, temporary);
    await rename(temporary, copy);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !isMediaError(error)) throw error;
  }
}

/** How a durable file was found: not there, whole, damaged and taken from its backup, or damaged beyond that. */
export type Found = 'absent' | 'whole' | 'restored' | 'lost';

/** What stands in the backup: the version before, or the same as in the file. */
export type BackupKind = 'before' | 'same';

/**
 * A lowdb adapter for a small JSON file that must survive power loss: written whole, fsynced, renamed, with a backup
 * beside it. `read` answers null when there is nothing usable; `found` tells why.
 * What was damaged is never thrown away: it stays beside the file as `….damaged`.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly file: string;
  found: Found = 'absent';
  readonly #parse: (value: unknown) => T;
  readonly #backupKind: BackupKind;
  #writing: Promise<void> = Promise.resolve();
  /** What stands in the file; null when there is none, or it could not be used. */
  #text: string | null = null;

  /**
   * `parse` checks the content and throws when it's wrong; a `data-newer` error is passed on, never repaired. A `same`
   * backup costs a second write, and nothing is lost with the file.
   */
  constructor(file: string, parse: (value: unknown) => T, backupKind: BackupKind = 'before') {
    this.file = file;
    this.#parse = parse;
    this.#backupKind = backupKind;
  }

  /** Where the backup is. */
  get backup(): string {
    return `${this.file}.bak`;
  }

  /**
   * Keeps the file as it is beside itself, before it's written anew: for a reader that could use only a part of it. Resolves with
   * the name of the copy.
   */
  async keepDamaged(): Promise<string> {
    return keepAside(this.file);
  }

  async #tryRead(file: string): Promise<{ readonly text: string; readonly data: T } | 'absent' | 'damaged'> {
    try {
      const text = await readTextFile(file);
      return { text, data: this.#parse(JSON.parse(text)) };
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
    }
  }

  async read(): Promise<T | null> {
    const main = await this.#tryRead(this.file);
    if (main !== 'absent' && main !== 'damaged') {
      this.found = 'whole';
      this.#text = main.text;
      return main.data;
    }
    const backup = await this.#tryRead(this.backup);
    if (backup === 'absent' || backup === 'damaged') {
      this.found = main === 'absent' && backup === 'absent' ? 'absent' : 'lost';
      return null;
    }
    this.found = 'restored';
    return backup.data;
  }

  /** Writes are done one after another, in the order they were asked for. */
  write(data: T): Promise<void> {
    const content = `${JSON.stringify(data, null, 2)}\n`;
    return this.#inTurn(() => this.#writeNow(content));
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const job = this.#writing.then(task);
    this.#writing = job.catch(() => undefined);
    return job;
  }

  /**
   * Makes a `same` backup the same again where it's missing, can't be read, or is a version behind,
   * as an earlier Hopwatch left it. Does nothing where the file itself isn't whole. Never rejects:
   * the next write makes up for a failure.
   */
  mendBackup(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#backupKind !== 'same' || this.found !== 'whole' || this.#text === null) return;
      if ((await readTextFile(this.backup).catch(() => null)) !== this.#text) await writeDurably(this.backup, this.#text);
    }).catch(() => undefined);
  }

  async #writeNow(content: string): Promise<void> {
    if (this.found === 'restored' || this.found === 'lost') {
      await this.keepDamaged();
      if (this.found === 'lost') await keepAside(this.backup);
    } else if (this.found === 'whole' && this.#backupKind === 'before') {
      // A hard stop between here and the rename leaves two equal files, never none.
      await copyWhole(this.file, this.backup);
    }
    try {
      for (const file of this.#order) await writeDurably(file, content);
    } catch (error) {
      await this.#putBack(content);
      throw error;
    }
    this.#text = content;
    this.found = 'whole';
  }

  /**
   * What is written, in its order. As long as the file is whole, what stands in the backup does not count, so that the backup
   * goes first; but a backup without its file would look like a loss, so that the first time it comes behind.
   */
  get #order(): readonly string[] {
    if (this.#backupKind === 'before') return [this.file];
    return this.found === 'absent' ? [this.file, this.backup] : [this.backup, this.file];
  }

  /**
   * Takes back what a write that failed has left in its place, as when it was renamed and then could not be synced: whoever was
   * told that nothing has changed must find it so. Where that fails, too, the next write makes up for it.
   */
  async #putBack(content: string): Promise<void> {
    for (const file of this.#order) {
      try {
        if ((await readTextFile(file)) !== content) continue;
        if (this.#text !== null) await writeDurably(file, this.#text);
        else if (this.found === 'absent') await rm(file, { force: true });
      } catch {
        // Not there, or still the disk's fault.
      }
    }
  }
}

/** Keeps a damaged file beside itself; one on a bad sector can't be copied, but still be renamed. Resolves with its name there. */
async function keepAside(file: string): Promise<string> {
  const aside = `${file}.damaged`;
  await copyFile(file, aside).catch(async (error: NodeJS.ErrnoException) => {
    if (isMediaError(error)) await rename(file, aside);
    else if (error.code !== 'ENOENT') throw error;
  });
  return aside;
}
