import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type SecretName, type StoredSecrets, secretNames, secretShape } from '../../shared/settings/secret.ts';
import { DurableFile } from '../storage/durable-file.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';

/**
 * The export key that is in force, as a keyed hash; `of`: the salted hash in the settings, to
 * notice that it's another key's.
 */
const knownKeySchema = z.object({ of: z.string(), hash: z.string() });

const secretsSchema = z.object({
  version: z.literal(1),
  /** What tunnels need. */
  ...secretShape,
  /**
   * What export keys are hashed with, 32 random bytes as base64url; null until one is. Older files
   * lack it, and the next.
   */
  hashSecret: z.string().nullable().default(null),
  knownKey: knownKeySchema.nullable().default(null),
});
type StoredFile = z.infer<typeof secretsSchema>;
type SecretsData = Omit<StoredFile, 'version'>;

const { version: _, ...none } = secretsSchema.parse({ version: 1 });

const pickSecrets = <T extends { readonly [N in SecretName]?: unknown }>(from: T): Pick<T, SecretName> =>
  Object.fromEntries(secretNames.map((name) => [name, from[name]])) as Pick<T, SecretName>;

/**
 * Secrets of this installation, apart from the settings: in a file that its owner alone can read,
 * in no backup and never sent to the window. A file that can't be read is taken from its own
 * backup beside it; beyond that it counts as empty: the tunnel then asks for what it needs.
 */
export class Secrets {
  readonly #file: DurableFile<StoredFile>;
  #data: SecretsData;
  /** False when there is a file that can't be read: it's written anew only for what the user types in. */
  #isWhole: boolean;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: DurableFile<StoredFile>, data: SecretsData) {
    this.#file = file;
    this.#data = data;
    this.#isWhole = file.found !== 'lost';
  }

  static async open(folder: string): Promise<Secrets> {
    const file = new DurableFile(join(folder, 'secrets.json'), (value) => secretsSchema.parse(value), 'same');
    const { version: _, ...data } = (await file.read()) ?? { version: 1, ...none };
    await file.mendBackup();
    return new Secrets(file, data);
  }

  get value(): Readonly<StoredSecrets> {
    return pickSecrets(this.#data);
  }

  /** Looks whether the file is there, if there is anything in it; see `SettingsStore.look`. */
  async look(guard: FolderGuard): Promise<void> {
    if (existsSync(this.#file.file) || Object.values(this.#data).every((value) => value === null)) return;
    await guard.require();
    await this.#write({});
    guard.tellRewritten(this.#file.file);
  }

  /**
   * Keeps the secrets that a change of settings gives and leaves the rest; resolves when it's on
   * disk.
   */
  async change(change: { readonly [N in SecretName]?: string | null | undefined }): Promise<void> {
    const given = Object.fromEntries(Object.entries(pickSecrets(change)).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length === 0) return;
    await this.#write(given);
    this.#isWhole = true;
  }

  /**
   * Hashes an export key so that who has the hash, a backup of it too, can't try keys on it: only
   * this installation can. Resolves when what it's hashed with is on disk; where that can't be
   * kept, the hash tells nothing after the next start.
   */
  async hashKey(key: string): Promise<string> {
    const secret = this.#data.hashSecret ?? randomBytes(32).toString('base64url');
    if (this.#data.hashSecret === null) {
      this.#data = { ...this.#data, hashSecret: secret };
      await this.#keep({});
    }
    return createHmac('sha256', Buffer.from(secret, 'base64url')).update(key).digest('base64url');
  }

  /**
   * The keyed hash of the export key that has this salted hash in the settings; null while it isn't
   * known.
   */
  knownKeyHash(of: string): string | null {
    return this.#data.knownKey?.of === of ? this.#data.knownKey.hash : null;
  }

  /** Remembers the keyed hash of the export key that has this salted hash in the settings. */
  async rememberKey(of: string, key: string): Promise<void> {
    const hash = await this.hashKey(key);
    this.#data = { ...this.#data, knownKey: { of, hash } };
    await this.#keep({});
  }

  /** What can't be written is known until the end. */
  async #keep(change: Partial<SecretsData>): Promise<void> {
    if (this.#isWhole) await this.#write(change).catch(() => undefined);
  }

  /** One after another: all write the same file. */
  #write(change: Partial<SecretsData>): Promise<void> {
    const writing = this.#writing.then(async () => {
      await this.#file.write({ version: 1, ...this.#data, ...change });
      this.#data = { ...this.#data, ...change };
    });
    this.#writing = writing.catch(() => undefined);
    return writing;
  }
}
