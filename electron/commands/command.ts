import type { Given, OptionHelp } from './options.ts';

/** A command of `hopwatch`: how it's called, and what it does. */
export interface Command {
  /** What stands behind its name in a call: "FILE". */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** Further lines for its help. */
  readonly notes?: readonly string[];
  /** Resolves with the exit status. Rejects with an error of the catalogue: `usage` and `bad-setting` exit with 2, others with 1. */
  readonly run: (given: Given) => Promise<number>;
}

/** The option that every command has. */
export const dataOption: OptionHelp = { value: 'DIR', help: "the data folder; without it, the desktop app's own" };
