import { z } from 'zod';
import { collect, type Definitions, type NamesWith } from './definitions.ts';

type StoredName = NamesWith<'stored'>;
type StoredShape = { readonly [N in StoredName]: Definitions[N]['stored']['schema'] };

/** What is stored in the settings file. */
export const storedSettingsSchema = z.object(collect(({ stored }) => stored?.schema) as StoredShape);
export type StoredSettings = z.infer<typeof storedSettingsSchema>;

/** A setting whose default can take its place, and the user is told. */
export type ReplaceableSetting = {
  [N in StoredName]: Definitions[N]['stored']['unreadable'] extends 'told' ? N : never;
}[StoredName];

/**
 * The settings whose default can take their place without the others losing their sense, and the
 * user is told.
 */
export const replaceableNames = Object.keys(
  collect(({ stored }) => (stored?.unreadable === 'told' ? true : undefined)),
) as ReplaceableSetting[];

type EssentialName = { [N in StoredName]: Definitions[N]['stored']['unreadable'] extends 'refused' ? N : never }[StoredName];

/** What a settings file can't be without. */
export const essentialSettingsSchema = z.looseObject(
  collect(({ stored }) => (stored?.unreadable === 'refused' ? stored.schema : undefined)) as Pick<StoredShape, EssentialName>,
);

/** Returns the settings of a new Hopwatch, with the secret of its webhook URL. */
export function newSettings(token: string): StoredSettings {
  return storedSettingsSchema.parse({ ...collect(({ stored }) => stored?.fresh), token });
}
