import type { CommandForm } from './define.ts';
import { collect, type Definitions, type NamesWith } from './definitions.ts';

type CommandName<N extends NamesWith<'command'>> = Definitions[N]['command'] extends { readonly name: infer Name extends string }
  ? Name
  : N;

/** How a setting is named on the command line; what it takes is said as `command.setting.NAME`. */
export type SettingName = { [N in NamesWith<'command'>]: CommandName<N> }[NamesWith<'command'>];

/** A setting as the command line knows it. */
export interface CommandSetting {
  readonly name: SettingName;
  /** Its name in the settings. */
  readonly setting: NamesWith<'command'>;
  readonly form: CommandForm;
}

/** The settings that `hopwatch set` changes, in the order in which it lists them. */
export const commandSettings = Object.values(
  collect(({ command }, setting) => command && { setting, form: command.form, name: command.name ?? setting }),
) as CommandSetting[];
