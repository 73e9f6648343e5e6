import { z } from 'zod';
import { collect, type Definitions, type NamesWith } from './definitions.ts';

type ChangeName = NamesWith<'change'>;
type Part<Column extends 'shape' | 'value'> = {
  readonly [N in ChangeName]: z.ZodOptional<Definitions[N]['change'][Column]>;
};

/**
 * The shape of a change, for what crosses a border; whether the values are right,
 * `settingsChangeSchema` tells.
 */
export const settingsChangeShape = z.strictObject(collect(({ change }) => change?.shape.optional()) as unknown as Part<'shape'>);

/**
 * Settings with new values, as the window and `hopwatch set` give them. What is left out stays as
 * it is.
 */
export type SettingsChange = z.input<typeof settingsChangeShape>;

/** Checks the values of a change of settings. */
export const settingsChangeSchema = z.strictObject(collect(({ change }) => change?.value.optional()) as unknown as Part<'value'>);

/** A change whose values have been checked. */
export type CheckedChange = z.output<typeof settingsChangeSchema>;
