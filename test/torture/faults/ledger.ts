import type { Service } from '../../../electron/service/service.ts';

/** Something that is done to a data folder; events and messages are called by their numbers (see `statusMessage`). */
export type Action =
  /** What the folder holds before anything goes wrong. */
  | { readonly kind: 'given'; readonly history: readonly number[]; readonly quarantine: readonly number[]; readonly token: string | null }
  /** The service is started; answered with the secret of its webhook URL. */
  | { readonly kind: 'start' }
  | { readonly kind: 'record' | 'quarantine'; readonly number: number }
  | { readonly kind: 'delete' | 'undo' | 'prune' | 'accept' | 'discard'; readonly numbers: readonly number[] }
  | { readonly kind: 'setting'; readonly name: 'bodyLimitMiB'; readonly value: number }
  /** A new webhook URL; answered with its secret. */
  | { readonly kind: 'renew' }
  /** All data is replaced by a backup's, whose secret is given. */
  | { readonly kind: 'replace'; readonly history: readonly number[]; readonly quarantine: readonly number[]; readonly token: string }
  /** A backup or an export, which holds these events. */
  | { readonly kind: 'file'; readonly name: string; readonly numbers: readonly number[] };

/** A line of the ledger. */
export type Entry =
  | { readonly phase: 'begin'; readonly act: number; readonly action: Action }
  | { readonly phase: 'done'; readonly act: number; readonly answer?: string | undefined }
  /** `error`: what was said; `isRaw` when not in the catalogue's words. */
  | { readonly phase: 'failed'; readonly act: number; readonly error: string; readonly isRaw: boolean };

/** Answers what an action failed with, in words. */
export class Refused extends Error {}

/** What was begun, acknowledged and refused, line by line: who is killed leaves the lines that were written by then. */
export class Ledger {
  readonly #write: (entry: Entry) => void;
  #acts = 0;
  /** Called before a service is stopped. */
  beforeStop: ((service: Service) => Promise<void>) | null = null;

  constructor(write: (entry: Entry) => void) {
    this.#write = write;
  }

  /** Does something and writes down how it went; null when it was refused. */
  async act<T>(action: Action, run: () => Promise<T>, isWorded: (error: unknown) => boolean = () => true): Promise<T | null> {
    this.#acts += 1;
    const act = this.#acts;
    this.#write({ phase: 'begin', act, action });
    try {
      const result = await run();
      this.#write({ phase: 'done', act, ...(typeof result === 'string' && { answer: result }) });
      return result;
    } catch (error) {
      this.#write({ phase: 'failed', act, error: String(error), isRaw: !(error instanceof Refused) && !isWorded(error) });
      return null;
    }
  }
}

/** The last lines of a ledger, for reading. */
export const ledgerWords = (entries: readonly Entry[]): string[] =>
  entries.slice(2).map((entry) => {
    if (entry.phase === 'begin') return `ledger: ${entry.act} ${JSON.stringify(entry.action)}`;
    return `ledger: ${entry.act} ${entry.phase} ${entry.phase === 'failed' ? entry.error : (entry.answer ?? '')}`;
  });
