import { collect, type Definitions, type NamesWith } from './definitions.ts';

/** A setting that is kept apart from the others. */
export type SecretName = NamesWith<'secret'>;

/** The forms in which these are stored. */
export const secretShape = collect(({ secret }) => secret) as { readonly [N in SecretName]: Definitions[N]['secret'] };

/** The names of the settings that are kept apart. */
export const secretNames = Object.keys(secretShape) as SecretName[];

/** The settings that are kept apart; null where the user has given none. */
export type StoredSecrets = { readonly [N in SecretName]: string | null };
