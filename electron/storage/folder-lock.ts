import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';

/** How the desktop app is called in its lock; put into the reader's language when it is told. */
export const appProgram = 'The Hopwatch app';

const ownerSchema = z.object({
  pid: z.int(),
  /** Distinguishes this process from a later one with the same number; empty where the system doesn't tell. */
  processStart: z.string(),
  program: z.string(),
  since: z.string(),
  nonce: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

/**
 * When a process was started, in the kernel's ticks and for this boot; empty when it can't be known.
 * Source: proc(5), field 22 of /proc/PID/stat.
 */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
  } catch {
    return '';
  }
}

function isAlive({ pid, processStart: started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = processStart(pid);
  return started === '' || now === '' || started === now;
}

async function readOwner(file: string): Promise<Owner | 'absent' | 'damaged'> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
}

/**
 * The right to write to a data folder, held by one process at a time. A lock whose process is gone (kill -9,
 * power loss) is taken over; one that is held is refused with `folder-locked`, which names the holder.
 */
export class FolderLock {
  readonly #file: string;
  readonly #nonce: string;

  private constructor(file: string, nonce: string) {
    this.#file = file;
    this.#nonce = nonce;
  }

  static async acquire(folder: string, program: string): Promise<FolderLock> {
    const file = join(folder, 'lock');
    const nonce = randomUUID();
    const mine = `${file}.${nonce}`;
    const owner: Owner = { pid: process.pid, processStart: processStart(process.pid), program, since: new Date().toISOString(), nonce };
    await writeFile(mine, JSON.stringify(owner), { mode: 0o600 });
    try {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        try {
          // link() is atomic and fails if the name exists: of two that start at once, one wins.
          await link(mine, file);
          return new FolderLock(file, nonce);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        }
        const holder = await readOwner(file);
        if (holder === 'absent') continue;
        if (holder !== 'damaged' && isAlive(holder)) throw lockedBy(holder, folder);
        await FolderLock.#putAside(file, holder);
      }
      throw new HopwatchError('folder-locked', { folder });
    } finally {
      await rm(mine, { force: true });
    }
  }

  /** Moves a dead lock away, and puts it back if another process was quicker and it is already a live one. */
  static async #putAside(file: string, dead: Owner | 'damaged'): Promise<void> {
    const aside = `${file}.${randomUUID()}`;
    try {
      await rename(file, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    const moved = await readOwner(aside);
    const isOther = typeof moved === 'object' && (typeof dead !== 'object' || moved.nonce !== dead.nonce);
    if (isOther && isAlive(moved)) await link(aside, file).catch(() => undefined);
    await rm(aside, { force: true });
  }

  async release(): Promise<void> {
    const owner = await readOwner(this.#file);
    if (typeof owner === 'object' && owner.nonce === this.#nonce) await rm(this.#file, { force: true });
  }
}

function lockedBy(owner: Owner, folder: string): HopwatchError {
  const program: Detail = owner.program === appProgram ? { say: 'error.holder.app' } : owner.program;
  const values = { program, pid: String(owner.pid), since: { at: owner.since } };
  return new HopwatchError('folder-locked', { holder: { say: 'error.holder.known', values }, folder });
}
