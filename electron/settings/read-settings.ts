import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type StoredSettings, storedSettingsSchema } from '../../shared/settings.ts';

/** The settings of a data folder as they stand on the disk, read beside whoever owns them; null when there are none that can be read. */
export async function readSettings(dataFolder: string): Promise<StoredSettings | null> {
  try {
    return storedSettingsSchema.parse(JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8')));
  } catch {
    return null;
  }
}
