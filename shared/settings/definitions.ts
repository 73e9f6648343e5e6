import { z } from 'zod';
import { publicAddressSchema } from '../address/public-address.ts';
import { check } from '../check.ts';
import { exportChoiceSchema } from '../export/choice.ts';
import { savedSearchesSchema, savedSearchesShape } from '../history/saved-searches.ts';
import { languageChoices } from '../locales/languages.ts';
import { notifyFields } from '../rules/notify-settings.ts';
import { ruleSetSchema } from '../rules/rules.ts';
import { defaultBaseUrl } from './base-url.ts';
import { always, essential, flag, forgettable, later, type SettingDefinition, text } from './define.ts';
import {
  baseUrlSchema,
  bodyLimitSchema,
  chosenPortSchema,
  densities,
  exportKeySchema,
  keyHashSchema,
  ngrokTokenSchema,
  tokenSchema,
} from './values.ts';

/** The format of the settings file that this version writes. */
export const settingsVersion = 1;

const storedSecret = z.string().nullable().default(null);
const moment = z.iso.datetime();
const language = z.enum(languageChoices, check('check.language', { choices: languageChoices.join(', ') }));

/**
 * Every setting, declared once: how it is stored, how it is changed, how the command line reads it
 * and where the window sees it. All that handles settings is derived from here. The order is that
 * of `hopwatch set`.
 */
export const definitions = {
  version: { stored: essential(z.literal(settingsVersion), settingsVersion) },
  /** The secret part of the webhook URL, made at the first start. */
  token: { stored: essential(tokenSchema) },
  /** Stored as a hash; the window learns only whether there is one. Null takes it away. */
  exportKey: {
    stored: always(keyHashSchema.nullable(), null),
    change: { shape: text(2000).nullable(), value: exportKeySchema.nullable() },
    command: { form: 'secret' },
  },
  /** Chosen at the first start; null until then. */
  port: {
    stored: always(z.int().min(1).max(65_535).nullable(), null),
    change: { shape: z.number(), value: chosenPortSchema },
    command: { form: 'number' },
  },
  baseUrl: {
    stored: always(z.string(), defaultBaseUrl),
    change: { shape: text(2000), value: baseUrlSchema },
    command: { form: 'text' },
    shown: 'top',
  },
  notifications: {
    stored: always(flag, true),
    change: { shape: flag, value: flag },
    command: { form: 'switch' },
    shown: 'top',
  },
  /** The largest message that is taken, in MiB. */
  bodyLimitMiB: {
    stored: later(bodyLimitSchema, 1),
    change: { shape: z.number(), value: bodyLimitSchema },
    command: { form: 'number' },
    shown: 'listener',
  },
  preview: {
    stored: later(notifyFields.preview, 'full'),
    change: { shape: text(40), value: notifyFields.preview },
    command: { form: 'text' },
    shown: 'notify',
  },
  storm: {
    stored: later(notifyFields.storm, { events: 5, seconds: 10 }),
    change: { shape: z.strictObject({ events: z.number(), seconds: z.number() }), value: notifyFields.storm },
    command: { form: 'storm' },
    shown: 'notify',
  },
  /** Empty: never quiet. */
  quietHours: {
    stored: later(notifyFields.quietHours, []),
    change: {
      shape: z.array(z.strictObject({ day: z.number(), from: text(10), to: text(10) })).max(100),
      value: notifyFields.quietHours,
    },
    command: { form: 'quiet-hours' },
    shown: 'notify',
  },
  /** Whether urgent events notify during quiet hours and pauses, too. */
  urgentBreaksThrough: {
    stored: later(flag, false),
    change: { shape: flag, value: flag },
    command: { form: 'switch' },
    shown: 'notify',
  },
  /** Notifications are held until then, ISO 8601 UTC. */
  pausedUntil: {
    stored: always(moment.nullable(), null),
    change: { shape: text(40).nullable(), value: moment.nullable() },
    command: { form: 'time' },
    shown: 'top',
  },
  /**
   * When that pause began, ISO 8601 UTC; null where there is none, and in older files. Losing it
   * costs no more than a shorter summary.
   */
  pausedSince: { stored: forgettable(moment.nullable(), null) },
  me: {
    stored: later(notifyFields.me, ''),
    change: { shape: text(2000), value: notifyFields.me },
    command: { form: 'text' },
    shown: 'notify',
  },
  /** Null: the starting rules, as this version has them. */
  rules: {
    stored: later(notifyFields.rules, null),
    change: { shape: ruleSetSchema.nullable(), value: notifyFields.rules },
    command: { form: 'rules-file' },
    shown: 'notify',
  },
  /** How HireHop reaches this computer. */
  publicAddress: {
    stored: later(publicAddressSchema, { kind: 'off' }),
    change: { shape: z.looseObject({ kind: text(20) }), value: publicAddressSchema },
    command: { form: 'address', name: 'tunnel' },
  },
  /**
   * An address that came with a backup and runs something: off until the user has decided about it.
   */
  restoredAddress: {
    stored: forgettable(publicAddressSchema.nullable(), null),
    change: { shape: text(20), value: z.enum(['use', 'discard']) },
  },
  /** False while the user has taken the public address down. */
  exposed: { stored: later(flag, true), change: { shape: flag, value: flag } },
  /**
   * The public address that HireHop was given last, as far as is known: a different one has to be
   * told loudly.
   */
  givenUrl: {
    stored: later(z.string().nullable(), null),
    change: { shape: text(2000).nullable(), value: z.string().nullable() },
  },
  /** Secrets of former webhook URLs that work until `until` (ISO 8601 UTC), oldest first. */
  formerTokens: { stored: later(z.array(z.object({ token: tokenSchema, until: moment })), []) },
  sshPassphrase: {
    secret: storedSecret,
    change: { shape: text(1000).nullable(), value: z.string().min(1).nullable() },
    command: { form: 'secret' },
  },
  ngrokToken: {
    secret: storedSecret,
    change: { shape: text(1000).nullable(), value: ngrokTokenSchema.nullable() },
    command: { form: 'secret' },
  },
  /** Whether newer versions are looked for and fetched. */
  updates: {
    stored: later(flag, true),
    change: { shape: flag, value: flag },
    command: { form: 'switch' },
    shown: 'top',
  },
  language: {
    stored: later(language, 'system'),
    change: { shape: text(20), value: language },
    command: { form: 'text' },
  },
  /**
   * The choices of the last export; null before the first one. Those of another version, which
   * can't be read, are forgotten.
   */
  exporting: {
    stored: later(z.catch(exportChoiceSchema.nullable(), null), null),
    change: { shape: exportChoiceSchema, value: exportChoiceSchema },
    shown: 'top',
  },
  /** The window sees them with their counts. */
  savedSearches: {
    stored: later(savedSearchesSchema, []),
    change: { shape: savedSearchesShape, value: savedSearchesSchema },
  },
  /** True when the user has left the first-start assistant. */
  welcomeLeft: { stored: later(flag, false), change: { shape: flag, value: flag }, shown: 'top' },
  density: {
    stored: later(z.enum(densities), 'comfortable'),
    change: { shape: text(20), value: z.enum(densities) },
    shown: 'top',
  },
} as const satisfies Readonly<Record<string, SettingDefinition>>;

export type Definitions = typeof definitions;

/** The names of the settings that have a column. */
export type NamesWith<Column extends keyof SettingDefinition> = {
  [N in keyof Definitions]: Definitions[N] extends { readonly [C in Column]: unknown } ? N : never;
}[keyof Definitions];

/**
 * Collects a part of each definition by the setting's name; those for which `pick` returns
 * undefined are left out.
 */
export function collect<T>(pick: (definition: SettingDefinition, name: string) => T | undefined): Record<string, T> {
  const found = Object.entries<SettingDefinition>(definitions).flatMap(([name, definition]) => {
    const part = pick(definition, name);
    return part === undefined ? [] : [[name, part] as const];
  });
  return Object.fromEntries(found);
}
