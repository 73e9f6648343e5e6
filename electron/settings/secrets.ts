import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../storage/durable-file.ts';

const secretsSchema = z.object({
  version: z.literal(1),
  /** The passphrase of the SSH key. */
  sshPassphrase: z.string().nullable().default(null),
  /** The authtoken of the ngrok account. */
  ngrokToken: z.string().nullable().default(null),
});
export type StoredSecrets = Omit<z.infer<typeof secretsSchema>, 'version'>;

/**
 * Secrets that must be had in clear to be used, apart from the settings: in a file that its owner alone can read, in no
 * backup and never sent to the window. A file that can't be read counts as empty: the tunnel then asks for them.
 */
export class Secrets {
  readonly #file: string;
  #value: StoredSecrets;

  private constructor(file: string, value: StoredSecrets) {
    this.#file = file;
    this.#value = value;
  }

  static async open(folder: string): Promise<Secrets> {
    const file = join(folder, 'secrets.json');
    const text = await readFile(file, 'utf8').catch(() => '{"version":1}');
    const read = ((): StoredSecrets => {
      try {
        const { sshPassphrase, ngrokToken } = secretsSchema.parse(JSON.parse(text));
        return { sshPassphrase, ngrokToken };
      } catch {
        return { sshPassphrase: null, ngrokToken: null };
      }
    })();
    return new Secrets(file, read);
  }

  get value(): Readonly<StoredSecrets> {
    return this.#value;
  }

  /** Keeps what is given and leaves the rest; resolves when it's on disk. */
  async change(change: Partial<{ [K in keyof StoredSecrets]: StoredSecrets[K] | undefined }>): Promise<void> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length === 0) return;
    const next = { ...this.#value, ...given };
    await writeDurably(this.#file, `${JSON.stringify({ version: 1, ...next }, null, 2)}\n`);
    this.#value = next;
  }
}
