import { asHopwatchError, errorsAbout, isAbout } from '../../shared/errors.ts';
import { guarded } from '../faults/edge.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import type { Problems } from './problems.ts';

/** How often is looked whether the files are in their places, in milliseconds. */
const lookEveryMs = 3_000;

interface FolderWatchOptions {
  readonly guard: FolderGuard;
  readonly problems: Problems;
  /** Looks after each store's files, one after another. */
  readonly looks: readonly (() => Promise<void>)[];
}

/** Tells when the data folder, or a file that is in use, is removed, renamed or replaced; and when the folder is back. */
export class FolderWatch {
  readonly #options: FolderWatchOptions;
  readonly #rewritten = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: FolderWatchOptions) {
    this.#options = options;
    options.guard.on('rewritten', (file) => {
      this.#rewritten.add(file);
      options.problems.add({ code: 'files-vanished', details: { names: [...this.#rewritten] } });
    });
  }

  /** Looks now and again from now on. */
  start(): void {
    const look = guarded('looking after the data folder', () => this.look().finally(wait));
    const wait = (): void => {
      if (!this.#isStopped) this.#timer = setTimeout(look, lookEveryMs).unref();
    };
    wait();
  }

  /** Tells of a failure if it's one of the folder; answers whether it is. */
  failed(error: unknown): boolean {
    const { code, problem } = asHopwatchError(error);
    if (!isAbout(code, 'folder')) return false;
    this.#options.problems.add(problem);
    return true;
  }

  /** Looks once. Never rejects: what could not be looked at, or not be written, is looked at again. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#lookNow());
    return this.#looking;
  }

  async #lookNow(): Promise<void> {
    const { guard, problems, looks } = this.#options;
    try {
      await guard.require();
      problems.clear(...errorsAbout('folder'));
    } catch (error) {
      this.failed(error);
      return;
    }
    for (const each of looks) await each().catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#looking;
  }
}
