import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a hard stop or a full disk leaves of a file that was being written: it takes room, and nobody reads it. Each is of a
 * kind that only Hopwatch makes, since people may keep files of their own in the folder.
 */
const leftOver = /^(?:.+\.(?:json|ndjson)(?:\.bak)?\.new|\d{6,}\.ndjson\.compacted(?:\.new)?|reserve\.new|probe(?:\.new)?)$/;

/** True for an index whose segment is gone. */
const isOrphan = (name: string, names: ReadonlySet<string>): boolean =>
  /^\d{6,}\.index\.json$/.test(name) && !names.has(name.replace('index.json', 'ndjson'));

/** Removes what was left over in some folders of data. Only the writer may, before it writes. Failing does no harm: it stays. */
export async function removeLeftOvers(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = new Set(await readdir(folder).catch(() => []));
    for (const name of names) {
      if (leftOver.test(name) || isOrphan(name, names)) await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}
