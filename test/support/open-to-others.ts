import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files and folders below a folder, and the folder itself (`''`), that others than their owner may read or write. */
export async function openToOthers(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  const open: string[] = [];
  for (const path of [folder, ...entries.map((entry) => join(folder, entry))]) {
    // What came and went meanwhile is nobody's.
    const found = await lstat(path).catch(() => null);
    if (found !== null && !found.isSymbolicLink() && (found.mode & 0o077) !== 0) open.push(relative(folder, path));
  }
  return open.sort();
}
