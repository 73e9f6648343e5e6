import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes: a tmpfs, which only root on Linux may mount. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Whether disks can be mounted here: by root on Linux, unless a container forbids it. */
  static get isPossible(): boolean {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
    const folder = mkdtempSync(join(tmpdir(), 'hopwatch-mount-'));
    try {
      SmallDisk.mount(folder, 1).unmount();
      return true;
    } catch {
      return false;
    } finally {
      rmdirSync(folder);
    }
  }

  /** Mounts a disk on an empty folder, for its owner alone: Hopwatch refuses a folder that others may write to. */
  static mount(folder: string, megabytes: number): SmallDisk {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder], { stdio: 'pipe' });
    return new SmallDisk(folder);
  }

  /** Takes all room but so many kilobytes with a file of that name. */
  async fill(name: string, leaveKilobytes: number): Promise<void> {
    const free = Number(execFileSync('df', ['--output=avail', '-k', this.folder]).toString().split('\n')[1]);
    await writeFile(join(this.folder, name), Buffer.alloc((free - leaveKilobytes) * 1024)).catch((error: NodeJS.ErrnoException) => {
      // Somebody else has written in the meantime; where nothing was to be left, nothing is.
      if (error.code !== 'ENOSPC' || leaveKilobytes > 0) throw error;
    });
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.folder]);
  }
}

/** Lets nothing be made or removed in a folder, for root neither; answers what undoes it. Only where `isPossible`. */
export function makeReadOnly(folder: string): () => void {
  execFileSync('mount', ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
  return () => execFileSync('umount', ['-l', folder]);
}
