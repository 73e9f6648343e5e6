import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { whatIsWrong } from '../../shared/check.ts';
import { HopwatchError, type Problem } from '../../shared/errors.ts';
import { notifyDefaults } from '../../shared/rules/notify-settings.ts';
import {
  type CheckedChange,
  defaultBaseUrl,
  type SettingsChange,
  type StoredSettings,
  settingsChangeSchema,
  settingsVersion,
  storedSettingsSchema,
} from '../../shared/settings.ts';
import { DurableFile } from '../history/durable-file.ts';
import { hashExportKey } from '../intake/export-key.ts';
import { Secrets } from './secrets.ts';

const newToken = (): string => randomBytes(24).toString('base64url');

/** How many former secrets are kept at the most; beyond that the oldest end early. */
const maxFormerTokens = 10;

function freshSettings(): StoredSettings {
  return {
    version: settingsVersion,
    token: newToken(),
    exportKey: null,
    port: null,
    baseUrl: defaultBaseUrl,
    notifications: true,
    updates: true,
    pausedUntil: null,
    bodyLimitMiB: 1,
    formerTokens: [],
    ...notifyDefaults,
    quietHours: [],
    publicAddress: { kind: 'off' },
    exposed: true,
    givenUrl: null,
    language: 'system',
    exporting: null,
    savedSearches: [],
  };
}

function parseSettings(file: string): (value: unknown) => StoredSettings {
  return (value) => {
    const version = (value as { version?: unknown } | null)?.version;
    if (typeof version === 'number' && version > settingsVersion) {
      throw new HopwatchError('data-newer', { file, found: version, known: settingsVersion });
    }
    return storedSettingsSchema.parse(value);
  };
}

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

/** The settings: lowdb, written durably, with a backup. The export key is kept as a hash only. */
export class SettingsStore {
  readonly #low: Low<StoredSettings>;
  /** What had to be repaired when the settings were read; null when nothing. */
  readonly problem: Problem | null;
  readonly secrets: Secrets;

  private constructor(low: Low<StoredSettings>, secrets: Secrets, problem: Problem | null) {
    this.#low = low;
    this.secrets = secrets;
    this.problem = problem;
  }

  /** Opens the settings of a data folder, made if there are none. A newer format is refused with `data-newer`. */
  static async open(folder: string): Promise<SettingsStore> {
    const file = join(folder, 'settings.json');
    const adapter = new DurableFile(file, parseSettings(file));
    const low = new Low<StoredSettings>(adapter, freshSettings());
    await low.read();
    const { found } = adapter;
    if (found !== 'whole') await low.write();
    const problem: Problem | null = found === 'restored' || found === 'lost' ? { code: `settings-${found}`, details: { file } } : null;
    return new SettingsStore(low, await Secrets.open(folder), problem);
  }

  get value(): Readonly<StoredSettings> {
    return this.#low.data;
  }

  /** Changes settings; resolves when they're on disk. Rejects with `bad-setting`, and then nothing is changed. */
  async change(change: SettingsChange): Promise<void> {
    const { exportKey, sshPassphrase, ngrokToken, ...rest } = checkSettings(change);
    await this.secrets.change({ sshPassphrase, ngrokToken });
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    await this.#replace({
      ...this.#low.data,
      ...given,
      ...(exportKey === undefined ? {} : { exportKey: exportKey === null ? null : hashExportKey(exportKey) }),
    });
  }

  /**
   * Makes a new secret for the webhook URL; the old one goes on until `keepOldUntil` (Unix milliseconds). If that isn't after
   * `now`, it ends at once, and so do all former ones. Resolves when it's on disk.
   */
  async renewToken(now: number, keepOldUntil: number): Promise<void> {
    const { token, formerTokens } = this.#low.data;
    const former =
      keepOldUntil > now
        ? [...formerTokens.filter(({ until }) => Date.parse(until) > now), { token, until: new Date(keepOldUntil).toISOString() }]
        : [];
    await this.#replace({ ...this.#low.data, token: newToken(), formerTokens: former.slice(-maxFormerTokens) });
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
