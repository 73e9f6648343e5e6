import { randomBytes } from 'node:crypto';
import { settingsVersion } from '../../shared/settings/definitions.ts';
import {
  essentialSettingsSchema,
  newSettings,
  type ReplaceableSetting,
  replaceableNames,
  type StoredSettings,
  storedSettingsSchema,
} from '../../shared/settings/stored.ts';
import { refuseNewer } from '../storage/refuse-newer.ts';

/** Makes a secret for the webhook URL: 24 random bytes as base64url. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** Returns the settings of a new Hopwatch, with a secret of their own. */
export const freshSettings = (): StoredSettings => newSettings(newToken());

/** Settings as they were stored. */
export interface ReadSettings {
  readonly settings: StoredSettings;
  /** What could not be read and has its default. */
  readonly unreadable: readonly ReplaceableSetting[];
}

/**
 * Reads stored settings as far as they can be: one value that is wrong must cost neither the
 * webhook URL nor the export key. Throws when there is no secret of the webhook URL, without which
 * they aren't worth keeping, and `data-newer` for a newer format.
 */
export function readStoredSettings(value: unknown, file: string): ReadSettings {
  refuseNewer(value, file, settingsVersion);
  const stored = essentialSettingsSchema.parse(value);
  const unreadable = replaceableNames.filter((name) => !storedSettingsSchema.shape[name].safeParse(stored[name]).success);
  const fresh = newSettings(stored.token);
  const defaults = Object.fromEntries(unreadable.map((name) => [name, fresh[name]]));
  return { settings: storedSettingsSchema.parse({ ...stored, ...defaults }), unreadable };
}
