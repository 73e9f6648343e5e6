import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { whatIsWrong } from '../../shared/check.ts';
import { HopwatchError, type Problem } from '../../shared/errors.ts';
import { cleanExportKey } from '../../shared/hirehop/export-key.ts';
import { isoTime } from '../../shared/iso-time.ts';
import { pauseStart } from '../../shared/rules/hold.ts';
import { type CheckedChange, type SettingsChange, settingsChangeSchema } from '../../shared/settings/change.ts';
import { type SecretName, secretNames } from '../../shared/settings/secret.ts';
import type { ReplaceableSetting, StoredSettings } from '../../shared/settings/stored.ts';
import { hashExportKey, isExportKey } from '../intake/export-key.ts';
import { DurableFile } from '../storage/durable-file.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { Secrets } from './secrets.ts';
import { freshSettings, readStoredSettings } from './stored-settings.ts';

/** How many former secrets are kept at the most; beyond that the oldest end early. */
const maxFormerTokens = 10;

/** Checks a change; throws `bad-setting` with the setting's name and what is wrong with the value. */
export function checkSettings(change: SettingsChange): CheckedChange {
  const checked = settingsChangeSchema.safeParse(change);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new HopwatchError('bad-setting', {
    name: String(issue?.path[0] ?? 'setting'),
    reason: whatIsWrong(checked.error),
  });
}

const withoutSecrets = (change: CheckedChange): Omit<CheckedChange, SecretName> =>
  Object.fromEntries(Object.entries(change).filter(([name]) => !(secretNames as readonly string[]).includes(name)));

/** What changes when the user decides about the address that came with a backup; `undefined` changes nothing. */
function decideAddress({ restoredAddress }: StoredSettings, decision: CheckedChange['restoredAddress']): Partial<StoredSettings> {
  if (decision === undefined) return {};
  if (decision === 'discard') return { restoredAddress: null };
  if (restoredAddress === null) throw new HopwatchError('bad-setting', { name: 'tunnel', reason: { say: 'check.restored.none' } });
  return { publicAddress: restoredAddress, exposed: true, restoredAddress: null };
}

/**
 * The settings: lowdb, written durably. Their backup is the same as the file: one that is a version
 * behind may lack the export key, and whoever knows the URL could then have anything recorded. The
 * export key is kept as a hash only.
 */
export class SettingsStore {
  readonly #adapter: DurableFile<StoredSettings>;
  readonly #low: Low<StoredSettings>;
  /** Whether what was repaired is not on disk yet. */
  #isMended: boolean;
  /** What had to be repaired when the settings were read. */
  readonly problems: readonly Problem[];
  readonly secrets: Secrets;

  private constructor(
    adapter: DurableFile<StoredSettings>,
    low: Low<StoredSettings>,
    { secrets, problems, isMended }: { secrets: Secrets; problems: readonly Problem[]; isMended: boolean },
  ) {
    this.#adapter = adapter;
    this.#low = low;
    this.#isMended = isMended;
    this.secrets = secrets;
    this.problems = problems;
  }

  /** Reads the settings of a data folder, and writes them at once where they had to be repaired; see `read`. */
  static async open(folder: string, former?: StoredSettings): Promise<SettingsStore> {
    const store = await SettingsStore.read(folder, former);
    await store.settle();
    return store;
  }

  /**
   * Reads the settings of a data folder; if there are none, they are made, with `former` values
   * where these are known. What had to be repaired is told in `problems` and left on disk as it is
   * until `settle`. A newer format is refused with `data-newer`.
   */
  static async read(folder: string, former?: StoredSettings): Promise<SettingsStore> {
    const file = join(folder, 'settings.json');
    let unreadable: readonly ReplaceableSetting[] = [];
    const parse = (value: unknown): StoredSettings => {
      const read = readStoredSettings(value, file);
      unreadable = read.unreadable;
      return read.settings;
    };
    const adapter = new DurableFile(file, parse, 'same');
    const low = new Low<StoredSettings>(adapter, former ?? freshSettings());
    await low.read();
    const { found } = adapter;
    const problems: Problem[] = found === 'restored' || found === 'lost' ? [{ code: `settings-${found}`, details: { file } }] : [];
    if (unreadable.length > 0) {
      const kept = found === 'restored' ? adapter.backup : await adapter.keepDamaged();
      const names = unreadable.map((name) => ({ say: `error.setting.${name}` }) as const);
      problems.push({ code: 'settings-mended', details: { file, names, count: names.length, kept } });
    }
    if (found === 'whole') await adapter.mendBackup();
    if (found === 'absent') {
      // Their backup comes with the first change or the next start: nothing in them was chosen yet.
      await new DurableFile(file, parse).write(low.data);
      await low.read();
    }
    return new SettingsStore(adapter, low, { secrets: await Secrets.open(folder), problems, isMended: problems.length > 0 });
  }

  /**
   * Writes what had to be repaired. Only once the start has gone so well that somebody is told of
   * it: where it fails, the next one may find the file whole that could not be read, with its secret
   * of the webhook URL. Rejects with the system's error.
   */
  async settle(): Promise<void> {
    if (this.#isMended) await this.#low.write();
    this.#isMended = false;
  }

  /** Looks whether the file is there, and writes it again when it's not. Rejects as `FolderGuard.require` or with the system's error. */
  async look(guard: FolderGuard): Promise<void> {
    await this.secrets.look(guard);
    if (existsSync(this.#adapter.file)) return;
    await guard.require();
    await this.#low.write();
    guard.tellRewritten(this.#adapter.file);
  }

  get value(): Readonly<StoredSettings> {
    return this.#low.data;
  }

  /**
   * Changes settings; resolves when they're on disk. Rejects with `bad-setting`, and then nothing is changed. `now` (Unix
   * milliseconds) is when a pause begins that the change brings.
   */
  async change(change: SettingsChange, now = Date.now()): Promise<void> {
    const checked = checkSettings(change);
    const { exportKey, restoredAddress, ...rest } = withoutSecrets(checked);
    const address = decideAddress(this.#low.data, rest.publicAddress === undefined ? restoredAddress : 'discard');
    await this.secrets.change(checked);
    const keyHash = typeof exportKey === 'string' ? hashExportKey(exportKey) : exportKey;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    await this.#replace({
      ...this.#low.data,
      ...given,
      ...address,
      ...(rest.pausedUntil === undefined ? {} : { pausedSince: pauseStart(this.#low.data, rest.pausedUntil, now) }),
      ...(keyHash === undefined ? {} : { exportKey: keyHash }),
    });
    if (typeof exportKey === 'string' && keyHash) await this.secrets.rememberKey(keyHash.hash, exportKey);
  }

  /**
   * The keyed hash of an export key that came in a message, to be kept in its place. That it's the key in force, set by a version
   * that did not keep its keyed hash, is noticed here.
   */
  async hashKey(key: string): Promise<string> {
    const clean = cleanExportKey(key);
    const plain = 'key' in clean ? clean.key : key;
    const { exportKey } = this.value;
    if (exportKey !== null && this.secrets.knownKeyHash(exportKey.hash) === null && isExportKey(plain, exportKey))
      await this.secrets.rememberKey(exportKey.hash, plain);
    return this.secrets.hashKey(plain);
  }

  /** True for the keyed hash of the export key in force. */
  isKeyHash(hash: string | null): boolean {
    const { exportKey } = this.value;
    return hash !== null && exportKey !== null && hash === this.secrets.knownKeyHash(exportKey.hash);
  }

  /**
   * Puts a new secret (of `newToken`) into the webhook URL; the old one goes on until `keepOldUntil` (Unix milliseconds). If that isn't after
   * `now`, it ends at once, and so do all former ones. Resolves when it's on disk.
   */
  async renewToken(token: string, now: number, keepOldUntil: number): Promise<void> {
    const { token: old, formerTokens } = this.#low.data;
    const former =
      keepOldUntil > now
        ? [...formerTokens.filter(({ until }) => Date.parse(until) > now), { token: old, until: isoTime(keepOldUntil) }]
        : [];
    await this.#replace({ ...this.#low.data, token, formerTokens: former.slice(-maxFormerTokens) });
  }

  /** Ends all former secrets. Resolves when it's on disk. */
  async endFormerTokens(): Promise<void> {
    await this.#replace({ ...this.#low.data, formerTokens: [] });
  }

  async #replace(data: StoredSettings): Promise<void> {
    const before = this.#low.data;
    this.#low.data = data;
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
  }
}
