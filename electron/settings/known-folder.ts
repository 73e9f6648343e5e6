import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { StoredSettings } from '../../shared/settings/stored.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { type LockOwner, ownerSchema } from '../storage/lock-owner.ts';
import { desktopDataFolder } from './data-folder.ts';
import { readStoredSettings } from './stored-settings.ts';

/** So many folders are remembered; those that were not used for the longest time are forgotten. */
const maxFolders = 50;

const knownSchema = z.object({
  version: z.literal(1),
  folder: z.string(),
  seenAt: z.string(),
  /** Who uses the folder; null after a proper end. */
  owner: ownerSchema.nullable(),
  settings: z.unknown(),
});

/** What was known of a data folder when it was last used. */
export interface KnownData {
  /** ISO 8601. */
  readonly seenAt: string;
  readonly owner: LockOwner | null;
  readonly settings: StoredSettings;
}

/**
 * What is remembered of a data folder outside of it: one that was removed, or whose disk isn't connected, is no first start. Only a
 * help: what can't be read or written is not remembered.
 */
export class KnownFolder {
  readonly #folder: string;
  readonly #file: string;
  #writing: Promise<void> = Promise.resolve();

  /** `place`: where it's kept; beside the desktop app's own data unless given. */
  constructor(folder: string, place = join(dirname(desktopDataFolder()), 'known')) {
    this.#folder = resolve(folder);
    this.#file = join(place, `${createHash('sha256').update(this.#folder).digest('hex').slice(0, 24)}.json`);
  }

  /** What is remembered; null when nothing is. */
  async recall(): Promise<KnownData | null> {
    try {
      const { seenAt, owner, settings } = knownSchema.parse(JSON.parse(await readFile(this.#file, 'utf8')));
      return { seenAt, owner, settings: readStoredSettings(settings, this.#file).settings };
    } catch {
      return null;
    }
  }

  /** Remembers what is known now; resolves when that is on disk, or could not be. */
  remember(data: KnownData): Promise<void> {
    const text = `${JSON.stringify({ version: 1, folder: this.#folder, ...data }, null, 2)}\n`;
    this.#writing = this.#writing.then(() => this.#write(text)).catch(() => undefined);
    return this.#writing;
  }

  async #write(text: string): Promise<void> {
    const place = dirname(this.#file);
    await mkdir(place, { recursive: true, mode: 0o700 });
    await writeDurably(this.#file, text);
    const names = (await readdir(place)).filter((name) => name.endsWith('.json'));
    if (names.length <= maxFolders) return;
    const files = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(place, name))).mtimeMs })));
    files.sort((a, b) => a.at - b.at);
    for (const { name } of files.slice(0, names.length - maxFolders)) await rm(join(place, name), { force: true });
  }
}
