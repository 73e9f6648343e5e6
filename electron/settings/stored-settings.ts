import { randomBytes } from 'node:crypto';
import { HopwatchError } from '../../shared/errors.ts';
import { notifyDefaults } from '../../shared/rules/notify-settings.ts';
import { defaultBaseUrl, type StoredSettings, settingsVersion, storedSettingsSchema } from '../../shared/settings.ts';

/** A secret for the webhook URL: 24 random bytes as base64url. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** The settings of a new Hopwatch, with a secret of their own. */
export function freshSettings(): StoredSettings {
  return {
    version: settingsVersion,
    token: newToken(),
    exportKey: null,
    port: null,
    baseUrl: defaultBaseUrl,
    notifications: true,
    updates: true,
    pausedUntil: null,
    pausedSince: null,
    bodyLimitMiB: 1,
    formerTokens: [],
    ...notifyDefaults,
    quietHours: [],
    publicAddress: { kind: 'off' },
    restoredAddress: null,
    exposed: true,
    givenUrl: null,
    language: 'system',
    density: 'comfortable',
    exporting: null,
    savedSearches: [],
    welcomeLeft: false,
  };
}

/** What of the settings can be replaced by its default without the others losing their sense. */
export type ReplaceableSetting = Exclude<keyof StoredSettings, 'version' | 'token' | 'pausedSince' | 'restoredAddress'>;

const {
  version: _version,
  token: _token,
  pausedSince: _pausedSince,
  restoredAddress: _restoredAddress,
  ...replaceable
} = storedSettingsSchema.shape;
const replaceableNames = Object.keys(replaceable) as ReplaceableSetting[];
const essential = storedSettingsSchema.pick({ version: true, token: true }).loose();

/** Settings as they were stored. */
export interface ReadSettings {
  readonly settings: StoredSettings;
  /** What could not be read and has its default. */
  readonly unreadable: readonly ReplaceableSetting[];
}

/**
 * Reads stored settings as far as they can be: one value that is wrong must cost neither the webhook URL nor the export key.
 * Throws when there is no secret of the webhook URL, without which they aren't worth keeping, and `data-newer` for a newer format.
 */
export function readStoredSettings(value: unknown, file: string): ReadSettings {
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > settingsVersion) {
    throw new HopwatchError('data-newer', { file, found: version, known: settingsVersion });
  }
  const stored = essential.parse(value);
  const unreadable = replaceableNames.filter((name) => !replaceable[name].safeParse(stored[name]).success);
  const fresh = freshSettings();
  const defaults = Object.fromEntries(unreadable.map((name) => [name, fresh[name]]));
  return { settings: storedSettingsSchema.parse({ ...stored, ...defaults }), unreadable };
}
