import { join } from 'node:path';
import type { StoredSettings } from '../../shared/settings/stored.ts';
import { readTextFile } from '../storage/text.ts';
import { readStoredSettings } from './stored-settings.ts';

/** The settings of a data folder as they stand on the disk, read beside whoever owns them; null when there are none that can be read. */
export async function readSettings(dataFolder: string): Promise<StoredSettings | null> {
  try {
    const file = join(dataFolder, 'settings.json');
    return readStoredSettings(JSON.parse(await readTextFile(file)), file).settings;
  } catch {
    return null;
  }
}
