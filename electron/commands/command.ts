import type { Language } from '../../shared/locales/language.ts';
import type { Given, HelpText, OptionHelp } from './options.ts';

/** A command of `hopwatch`: how it's called, and what it does. */
export interface Command {
  /** What stands behind its name in a call: "FILE". */
  readonly usage?: HelpText;
  readonly summary: HelpText;
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** Further lines for its help. */
  readonly notes?: readonly HelpText[];
  /**
   * Resolves with the exit status. Rejects with an error of the catalogue: `usage` and `bad-setting` exit with 2, others with 1.
   * What a person reads is said in `language`; what programs read is the same in each.
   */
  readonly run: (given: Given, language: Language) => Promise<number>;
}

/** The option that every command has. */
export const dataOption: OptionHelp = { value: 'command.value.folder', help: 'command.data' };
