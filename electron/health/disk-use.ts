import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** What a data folder takes on its disk, in bytes; `free` is null where the system doesn't tell. */
export interface DiskUse {
  readonly free: number | null;
  readonly history: number;
}

/** Measures a data folder; what can't be read counts as nothing. */
export async function measureDisk(dataFolder: string): Promise<DiskUse> {
  const history = join(dataFolder, 'history');
  const names = await readdir(history).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(history, name)).catch(() => null))?.size ?? 0));
  const disk = await statfs(dataFolder).catch(() => null);
  return { free: disk === null ? null : disk.bavail * disk.bsize, history: sizes.reduce((sum, size) => sum + size, 0) };
}
