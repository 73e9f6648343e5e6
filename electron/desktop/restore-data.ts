import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { restore } from '../backup/restore.ts';
import type { Service } from '../service/service.ts';
import { syncFolder } from '../storage/durable-file.ts';

/** What a data folder holds of the user's; the rest is Chromium's. */
const userData = ['history', 'quarantine', 'settings.json', 'settings.json.bak'];

async function move(from: string, to: string): Promise<void> {
  for (const name of userData) {
    await rename(join(from, name), join(to, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/**
 * Replaces a service's data by a backup. The backup is unpacked and verified first, while everything goes on; only then is
 * the service stopped for good and what was there moved into a folder beside it. Rejects with the errors of `restore`,
 * and then nothing has changed; once it resolves, the program must be started anew. Answers how many events there are.
 */
export async function restoreData(service: Service, file: string, now: Date): Promise<number> {
  const { dataFolder } = service;
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const unpacked = join(dataFolder, `restored-${stamp}`);
  const before = join(dataFolder, `before-restore-${stamp}`);
  const { events } = await restore(file, unpacked);
  await mkdir(before, { mode: 0o700 });
  await service.stop();
  await move(dataFolder, before);
  await move(unpacked, dataFolder);
  await syncFolder(dataFolder);
  await rm(unpacked, { recursive: true, force: true });
  return events;
}
