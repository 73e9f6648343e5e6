import { z } from 'zod';
import { publicAddressSchema } from './address/public-address.ts';
import { check } from './check.ts';
import { exportChoiceSchema } from './export/choice.ts';
import { cleanExportKey, shortestExportKey, type WrongCharacter } from './hirehop/export-key.ts';
import { savedSearchesSchema, savedSearchesShape } from './history/saved-searches.ts';
import { languageChoices } from './locales/languages.ts';
import { notifyDefaults, notifyFields } from './rules/notify-settings.ts';
import { ruleSetSchema } from './rules/rules.ts';

/** The format of the settings file that this version writes. */
export const settingsVersion = 1;

/** HireHop's own address; some companies have another (hirehop.net, myhirehop.co.uk, a domain of their own). */
export const defaultBaseUrl = 'https://myhirehop.com';

const port = z.int().min(1).max(65_535);
/** The ports that a user may choose: those below belong to the system. */
const ports = { min: 1024, max: 65_535 };
const token = z.string().regex(/^[A-Za-z0-9_-]{32}$/);

/** How much room the rows of a list get. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** The largest limit that can be set for a message, in MiB. */
export const maxBodyLimitMiB = 16;
const bodyLimitMiB = z.int().min(1).max(maxBodyLimitMiB);

/** The longest that a former webhook URL can go on after a new one was made, in hours: 30 days. */
export const maxKeepOldHours = 720;

/** A salted hash of the export key. The key itself is never stored. */
const keyHashSchema = z.object({ salt: z.string().min(1), hash: z.string().min(1) });
export type KeyHash = z.infer<typeof keyHashSchema>;

/** What is stored in the settings file. */
export const storedSettingsSchema = z.object({
  version: z.literal(settingsVersion),
  /** The secret part of the webhook URL: 24 random bytes as base64url. */
  token,
  exportKey: keyHashSchema.nullable(),
  /** The port that was chosen at first start; null until then. */
  port: port.nullable(),
  baseUrl: z.string(),
  notifications: z.boolean(),
  /** Whether newer versions are looked for and fetched. */
  updates: z.boolean().default(true),
  /** ISO 8601 UTC; notifications are held until then. */
  pausedUntil: z.iso.datetime().nullable(),
  /** When that pause began, ISO 8601 UTC; null where there is none, and in older files. It costs no more than a shorter digest. */
  pausedSince: z.iso.datetime().nullable().catch(null).default(null),
  /** The largest message that is taken, in MiB. Settings of before this was one don't have it, nor the next. */
  bodyLimitMiB: bodyLimitMiB.default(1),
  /** Secrets of former webhook URLs that are taken until `until` (ISO 8601 UTC), oldest first. */
  formerTokens: z.array(z.object({ token, until: z.iso.datetime() })).default([]),
  // These came later: settings without them go on to open.
  preview: notifyFields.preview.default(notifyDefaults.preview),
  storm: notifyFields.storm.default(notifyDefaults.storm),
  quietHours: notifyFields.quietHours.default([...notifyDefaults.quietHours]),
  urgentBreaksThrough: notifyFields.urgentBreaksThrough.default(notifyDefaults.urgentBreaksThrough),
  me: notifyFields.me.default(notifyDefaults.me),
  rules: notifyFields.rules.default(notifyDefaults.rules),
  /** How HireHop reaches this computer. Older files lack it, and the two after it. */
  publicAddress: publicAddressSchema.default({ kind: 'off' }),
  /** One that came with a backup and runs something: off until the user has confirmed it. */
  restoredAddress: publicAddressSchema.nullable().catch(null).default(null),
  /** False while the user has taken the public address down. */
  exposed: z.boolean().default(true),
  /** The public address that HireHop was given last, as far as is known: another one has to be told loudly. */
  givenUrl: z.string().nullable().default(null),
  /** In which language everything is said. */
  language: z.enum(languageChoices).default('system'),
  /** What was chosen for the last export; one that can't be read (of another version) is forgotten. */
  exporting: exportChoiceSchema.nullable().catch(null).default(null),
  savedSearches: savedSearchesSchema.default([]),
  /** True when the user has left the first-start assistant. */
  welcomeLeft: z.boolean().default(false),
  density: z.enum(densities).default('comfortable'),
});
export type StoredSettings = z.infer<typeof storedSettingsSchema>;

/** Puts a HireHop address into its plain form: https, no path, no slash at the end. Null when it can't be one. */
export function normaliseBaseUrl(text: string): string | null {
  const trimmed = text.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  let url: URL;
  try {
    url = new URL(withScheme);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.username || url.password || !/^[^.]+(\.[^.]+)+$/.test(url.hostname)) return null;
  return url.origin;
}

/** The shape of a change, for what crosses a border; whether the values are right, `settingsChangeSchema` tells. */
export const settingsChangeShape = z.strictObject({
  exportKey: z.string().max(2000).nullable().optional(),
  port: z.number().optional(),
  baseUrl: z.string().max(2000).optional(),
  notifications: z.boolean().optional(),
  updates: z.boolean().optional(),
  pausedUntil: z.string().max(40).nullable().optional(),
  bodyLimitMiB: z.number().optional(),
  preview: z.string().max(40).optional(),
  storm: z.strictObject({ events: z.number(), seconds: z.number() }).optional(),
  quietHours: z
    .array(z.strictObject({ day: z.number(), from: z.string().max(10), to: z.string().max(10) }))
    .max(100)
    .optional(),
  urgentBreaksThrough: z.boolean().optional(),
  me: z.string().max(2000).optional(),
  rules: ruleSetSchema.nullable().optional(),
  publicAddress: z.looseObject({ kind: z.string().max(20) }).optional(),
  restoredAddress: z.string().max(20).optional(),
  exposed: z.boolean().optional(),
  givenUrl: z.string().max(2000).nullable().optional(),
  sshPassphrase: z.string().max(1000).nullable().optional(),
  ngrokToken: z.string().max(1000).nullable().optional(),
  language: z.string().max(20).optional(),
  exporting: exportChoiceSchema.optional(),
  savedSearches: savedSearchesShape.optional(),
  welcomeLeft: z.boolean().optional(),
  density: z.string().max(20).optional(),
});

/** What is wrong with a character of an export key. */
function wrongCharacter({ character, code, place, looksLike }: WrongCharacter): string {
  if (/\s/u.test(character)) return check('check.exportKey.blank', { code, place });
  if (looksLike !== null) return check('check.exportKey.lookAlike', { character, code, place, looksLike });
  return check('check.exportKey.character', { character, code, place });
}

const exportKey = z
  .string()
  .transform((text, context) => {
    const clean = cleanExportKey(text);
    if ('key' in clean) return clean.key;
    context.addIssue(wrongCharacter(clean.wrong));
    return z.NEVER;
  })
  .pipe(
    z
      .string()
      .min(shortestExportKey, check('check.exportKey.short', { min: shortestExportKey }))
      .max(200, check('check.exportKey.long', { max: 200 })),
  );

/** A token of ngrok, freed of what came along when it was copied; one that holds something else is left for ngrok to judge. */
function tidyToken(text: string): string {
  const clean = cleanExportKey(text);
  return 'key' in clean ? clean.key : text.trim();
}

/** The settings that a user changes, in the window and by `hopwatch set`. */
export type SettingsChange = z.input<typeof settingsChangeShape>;

/** Checks the values of a change of settings; `null` for the export key takes the key away. */
export const settingsChangeSchema = z.strictObject({
  exportKey: exportKey.nullable().optional(),
  port: z
    .int(check('check.port.whole'))
    .min(ports.min, check('check.port.range', ports))
    .max(ports.max, check('check.port.range', ports))
    .optional(),
  baseUrl: z
    .string()
    .transform((text, context) => {
      const url = normaliseBaseUrl(text);
      if (url === null) context.addIssue(check('check.baseUrl', { example: defaultBaseUrl }));
      return url ?? z.NEVER;
    })
    .optional(),
  notifications: z.boolean().optional(),
  updates: z.boolean().optional(),
  pausedUntil: z.iso.datetime().nullable().optional(),
  bodyLimitMiB: z
    .int(check('check.bodyLimit.whole'))
    .min(1, check('check.bodyLimit.range', { min: 1, max: maxBodyLimitMiB }))
    .max(maxBodyLimitMiB, check('check.bodyLimit.range', { min: 1, max: maxBodyLimitMiB }))
    .optional(),
  preview: notifyFields.preview.optional(),
  storm: notifyFields.storm.optional(),
  quietHours: notifyFields.quietHours.optional(),
  urgentBreaksThrough: notifyFields.urgentBreaksThrough.optional(),
  me: notifyFields.me.optional(),
  rules: notifyFields.rules.optional(),
  publicAddress: publicAddressSchema.optional(),
  /** What becomes of the public address that came with a backup. */
  restoredAddress: z.enum(['use', 'discard']).optional(),
  exposed: z.boolean().optional(),
  givenUrl: z.string().nullable().optional(),
  /** Kept apart from the settings, see `Secrets`; `null` takes it away. */
  sshPassphrase: z.string().min(1).nullable().optional(),
  ngrokToken: z.string().transform(tidyToken).pipe(z.string().min(1)).nullable().optional(),
  savedSearches: savedSearchesSchema.optional(),
  language: z.enum(languageChoices, check('check.language', { choices: languageChoices.join(', ') })).optional(),
  exporting: exportChoiceSchema.optional(),
  welcomeLeft: z.boolean().optional(),
  density: z.enum(densities).optional(),
});

/** A change whose values have been checked. */
export type CheckedChange = z.output<typeof settingsChangeSchema>;

/** How the settings are named on the command line; what each takes is said as `command.setting.NAME`. */
export const settingNames = [
  'exportKey',
  'port',
  'baseUrl',
  'notifications',
  'bodyLimitMiB',
  'preview',
  'storm',
  'quietHours',
  'urgentBreaksThrough',
  'pausedUntil',
  'me',
  'rules',
  'tunnel',
  'sshPassphrase',
  'ngrokToken',
  'updates',
  'language',
] as const;
export type SettingName = (typeof settingNames)[number];
