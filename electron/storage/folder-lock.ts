import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { isElsewhere, isGone, isSharedDisk, type Judging, type LockOwner, readOwner, thisOwner } from './lock-owner.ts';
import { lockFolder, type OsLock } from './os-lock.ts';

/** How the desktop app is called in its lock; put into the reader's language when it is told. */
export const appProgram = 'The Hopwatch app';

/** How often is tried while another process comes or goes, and how long is waited in between, in milliseconds. */
const attempts = 10;
const pauseMs = 100;

/** What a lock finds when it looks after itself: `gone` means another folder, or none, is in the folder's place. */
export type LockState = 'held' | 'gone' | 'taken';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
const isNoRoom = (error: unknown): boolean => codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT';

/**
 * The right to write to a data folder, held by one process at a time. Where the system has a lock that ends with its process, that
 * decides on this computer; the file `lock` names the holder, and decides between computers and where there is no such lock. One
 * whose holder is gone (kill -9, power loss) is taken over; one that is held is refused with `folder-locked` or
 * `folder-locked-elsewhere`, which name the holder.
 */
export class FolderLock {
  readonly #folder: string;
  readonly #owner: LockOwner;
  readonly #system: OsLock | null;
  readonly #judging: Judging;
  #identity = '';
  #isReleased = false;

  private constructor(folder: string, program: string, system: OsLock | null, isShared: boolean) {
    this.#folder = folder;
    this.#system = system;
    this.#judging = { holdsFolder: system !== null, isShared };
    this.#owner = thisOwner(program, randomUUID(), system !== null);
  }

  /**
   * Takes a folder. Rejects with `folder-locked`, `folder-locked-elsewhere` or the system's error, and leaves nothing behind then.
   * `ask`: how the system is asked for its lock; another way only in tests.
   */
  static async acquire(folder: string, program: string, ask: typeof lockFolder = lockFolder): Promise<FolderLock> {
    const isShared = await isSharedDisk(folder);
    const system = await askSystem(folder, isShared, ask);
    const lock = new FolderLock(folder, program, system, isShared);
    try {
      lock.#identity = await identify(folder);
      await lock.#enter();
      await tidy(folder);
      return lock;
    } catch (error) {
      await system?.release();
      throw error;
    }
  }

  /** Who holds it: this process. */
  get owner(): LockOwner {
    return this.#owner;
  }

  get #file(): string {
    return join(this.#folder, 'lock');
  }

  /** Puts this process's name into the file, in the place of nobody or of one who is gone. */
  async #enter(): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const holder = await readOwner(this.#file);
      if (holder === 'absent') {
        if (await this.#create(this.#file)) return;
        continue;
      }
      if (holder === 'damaged') {
        // Somebody may be writing it just now, unless nobody else can be here.
        if ((this.#judging.isShared || this.#system === null) && attempt < attempts / 2) {
          await delay(pauseMs);
          continue;
        }
      } else if (!isGone(holder, this.#judging)) throw lockedBy(holder, this.#folder, true);
      if (await this.#succeed(holder)) return;
    }
    throw new HopwatchError('folder-locked', { folder: this.#folder });
  }

  /** Makes a file that isn't there yet; false when it is. The system's lock needs no room, so that a full disk is no hindrance with it. */
  async #create(file: string): Promise<boolean> {
    const handle = await open(file, 'wx', 0o600).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST' || (isNoRoom(error) && this.#system !== null)) return codeOf(error) ?? '';
      throw error;
    });
    if (typeof handle === 'string') return handle !== 'EEXIST';
    try {
      await handle.writeFile(JSON.stringify(this.#owner));
      return true;
    } catch (error) {
      if (isNoRoom(error) && this.#system !== null) return true;
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  }

  /** Takes the place of one who is gone; false when another was quicker. */
  async #succeed(gone: LockOwner | 'damaged'): Promise<boolean> {
    // With the system's lock nobody else is here who could: written in place, it needs no room. Other computers may, if it's damaged.
    if (this.#system !== null) {
      await this.#overwrite();
      if (gone === 'damaged' && this.#judging.isShared) await delay(pauseMs * attempts);
      return this.#judging.isShared ? await this.#isMine() : true;
    }
    // Whoever makes this file may take the place, nobody else; the rest look again.
    const claim = `${this.#file}.claim`;
    if (!(await this.#create(claim))) {
      const claimant = await readOwner(claim);
      if (typeof claimant === 'object' && !isGone(claimant, this.#judging)) throw lockedBy(claimant, this.#folder, true);
      await delay(pauseMs);
      // Killed while it took over. Should another have made its own meanwhile, `isMine` tells whose name stands in the end.
      if (claimant !== 'absent') await rm(claim, { force: true });
      return false;
    }
    const now = await readOwner(this.#file);
    const isSame = now === gone || (typeof now === 'object' && typeof gone === 'object' && now.nonce === gone.nonce);
    if (isSame) await rename(claim, this.#file).catch(ignoreMissing);
    else await rm(claim, { force: true });
    return this.#isMine();
  }

  async #overwrite(): Promise<void> {
    const words = JSON.stringify(this.#owner);
    try {
      const handle = await open(this.#file, 'r+');
      try {
        await handle.write(words, 0);
        await handle.truncate(Buffer.byteLength(words));
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (isNoRoom(error)) return;
      // A bad sector, or a file of another user.
      await rm(this.#file, { force: true });
      await this.#create(this.#file);
    }
  }

  async #isMine(): Promise<boolean> {
    const owner = await readOwner(this.#file);
    return typeof owner === 'object' && owner.nonce === this.#owner.nonce;
  }

  /**
   * Looks whether the folder is still the one that was taken, and still this process's; writes the file anew when it was
   * removed. Rejects with the system's error when that can't be found out.
   */
  async check(): Promise<LockState> {
    if ((await identify(this.#folder)) !== this.#identity) return 'gone';
    const owner = await readOwner(this.#file);
    if (owner === 'absent') return (await this.#create(this.#file)) ? 'held' : 'taken';
    if (typeof owner === 'object') return owner.nonce === this.#owner.nonce ? 'held' : 'taken';
    if (this.#system !== null) await this.#overwrite();
    return 'held';
  }

  /** Lets the folder go; once is enough. */
  async release(): Promise<void> {
    if (this.#isReleased) return;
    this.#isReleased = true;
    try {
      const isSame = (await identify(this.#folder)) === this.#identity;
      const owner = await readOwner(this.#file);
      // Empty, it was made on a full disk.
      if (isSame && (owner === 'damaged' ? this.#system !== null : await this.#isMine())) await rm(this.#file, { force: true });
    } finally {
      await this.#system?.release();
    }
  }
}

/** The system's lock, once a process that is just ending has let it go; null where there is none. */
async function askSystem(folder: string, isShared: boolean, ask: typeof lockFolder): Promise<OsLock | null> {
  for (let attempt = 0; ; attempt += 1) {
    const result = await ask(folder);
    if (result === 'unavailable') return null;
    if (result !== 'held') return result;
    const holder = await readOwner(join(folder, 'lock'));
    // One who has just come has not put down its name yet.
    if (typeof holder === 'object' && !isGone(holder, { holdsFolder: false, isShared })) throw lockedBy(holder, folder, false);
    if (attempt >= attempts) throw new HopwatchError('folder-locked', { folder });
    await delay(pauseMs);
  }
}

/** Removes what version 0.1 left when it could not write its lock. */
async function tidy(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (/^lock\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(name)) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

/** Device and number of what has this name; empty when nothing has. */
async function identify(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return '';
    throw error;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Where the system's own lock is not what holds it, removing the file is the way out for who knows better. */
export function lockedBy(owner: LockOwner, folder: string, byFile: boolean): HopwatchError {
  const program: Detail = owner.program === appProgram ? { say: 'error.holder.app' } : owner.program;
  const values = { program, pid: String(owner.pid), since: { at: owner.since } };
  const holder: Detail =
    owner.system === undefined
      ? { say: 'error.holder.known', values }
      : { say: 'error.holder.onHost', values: { ...values, host: owner.system.host } };
  return byFile && isElsewhere(owner)
    ? new HopwatchError('folder-locked-elsewhere', { holder, folder, file: join(folder, 'lock') })
    : new HopwatchError('folder-locked', { holder, folder });
}
