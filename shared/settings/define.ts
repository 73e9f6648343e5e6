import { z } from 'zod';

/**
 * The columns of a setting's definition (see definitions.ts), and the few ways in which the first
 * of them is filled.
 */

/**
 * How a setting stands in the settings file, and what becomes of one that is missing or can't be
 * read.
 */
export interface StoredForm<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** The value of a new Hopwatch; undefined where it is made at the first start. */
  readonly fresh: z.output<S> | undefined;
  /**
   * `told`: its default takes its place, and the user is told (as `error.setting.NAME`). `silent`:
   * the same without a word. `refused`: a file without it isn't worth keeping.
   */
  readonly unreadable: 'told' | 'silent' | 'refused';
}

/**
 * How a setting is changed while the service runs; what has no such column only Hopwatch itself
 * changes.
 */
interface ChangeForm {
  /**
   * What may cross the border from the window. Wide: a wrong value has to reach `value` to be
   * answered in words.
   */
  readonly shape: z.ZodType;
  /** The values that it may have, with what is wrong with others. */
  readonly value: z.ZodType;
}

/**
 * How a person writes a value on the command line; electron/commands/read-setting.ts has a reader
 * for each form.
 */
export type CommandForm = 'number' | 'text' | 'secret' | 'switch' | 'storm' | 'quiet-hours' | 'time' | 'rules-file' | 'address';

/** The parts of the app state in which settings are shown as they are stored. */
export type ShownPart = 'top' | 'notify' | 'listener';

/** One setting. A column that is left out doesn't apply to it. */
export interface SettingDefinition {
  readonly stored?: StoredForm;
  /** Kept apart from the settings, where its owner alone can read it, and in no backup. */
  readonly secret?: z.ZodType;
  readonly change?: ChangeForm;
  /**
   * How `hopwatch set` reads it, and its name there where that is another; what it takes is said as
   * `command.setting.NAME`.
   */
  readonly command?: { readonly form: CommandForm; readonly name?: string };
  /** Where the window sees it as it is stored. */
  readonly shown?: ShownPart;
}

/** Stores a value without which the settings aren't worth keeping. */
export const essential = <S extends z.ZodType>(schema: S, fresh?: z.output<S>) =>
  ({ schema, fresh, unreadable: 'refused' }) as const satisfies StoredForm<S>;

/**
 * Stores a value that every settings file has had since the first version: one without it is
 * damaged.
 */
export const always = <S extends z.ZodType>(schema: S, fresh: z.output<S>) =>
  ({ schema, fresh, unreadable: 'told' }) as const satisfies StoredForm<S>;

/** Stores a value that came with a later version: older files open with its default. */
export const later = <S extends z.ZodType>(schema: S, fresh: z.output<S>) =>
  ({ schema: z._default(schema, () => fresh as never), fresh, unreadable: 'told' }) as const;

/** Stores a value that is forgotten without a word when it is missing or can't be read. */
export const forgettable = <S extends z.ZodType>(schema: S, fresh: z.output<S>) =>
  ({ schema: z._default(z.catch(schema, fresh), () => fresh as never), fresh, unreadable: 'silent' }) as const;

/** A switch, and a text of limited length, as they cross the border. */
export const flag = z.boolean();
export const text = (maxLength: number): z.ZodString => z.string().max(maxLength);
