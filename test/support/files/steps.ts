import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileStep, FileWatcher, StepDraft } from './file-step.ts';

/** Numbers the steps in a folder, asks the watcher about each, and does what it says. */
export class Steps {
  readonly #folders: readonly string[];
  readonly #watcher: FileWatcher;
  #number = 0;
  #handles = 0;

  constructor(folder: string, watcher: FileWatcher) {
    // A temporary folder is a link on macOS.
    this.#folders = [...new Set([resolve(folder), realpathSync(folder)])];
    this.#watcher = watcher;
  }

  /** The absolute path of a name in the folder or of the folder itself; null for what lies elsewhere or is no path. */
  covered(path: unknown): string | null {
    const text = path instanceof URL ? fileURLToPath(path) : Buffer.isBuffer(path) ? path.toString() : path;
    if (typeof text !== 'string') return null;
    const absolute = resolve(text);
    return this.#folders.some((folder) => absolute === folder || absolute.startsWith(folder + sep)) ? absolute : null;
  }

  nextHandle(): number {
    this.#handles += 1;
    return this.#handles;
  }

  #begin(draft: StepDraft): FileStep {
    this.#number += 1;
    return { number: this.#number, ...draft };
  }

  /** Does a step; `act` is told how many bytes a short write takes. */
  async run<T>(draft: StepDraft, act: (bytes?: number) => Promise<T>): Promise<T> {
    const step = this.#begin(draft);
    const verdict = this.#watcher.before(step);
    if (verdict?.delay !== undefined) await verdict.delay;
    try {
      // The rest of what fails half-way happens first; a file is closed whatever closing it says.
      if (verdict?.error !== undefined) {
        if ((verdict.bytes ?? 0) > 0 || step.action === 'close') await act(verdict.bytes);
        throw verdict.error;
      }
      const result = await act(verdict?.bytes);
      this.#watcher.after(step, null);
      return result;
    } catch (error) {
      this.#watcher.after(step, error);
      throw error;
    }
  }

  /** Does a step of a synchronous call. */
  runSync<T>(draft: StepDraft, act: (bytes?: number) => T): T {
    const step = this.#begin(draft);
    const verdict = this.#watcher.before(step);
    try {
      if (verdict?.error !== undefined) {
        if ((verdict.bytes ?? 0) > 0 || step.action === 'close') act(verdict.bytes);
        throw verdict.error;
      }
      const result = act(verdict?.bytes);
      this.#watcher.after(step, null);
      return result;
    } catch (error) {
      this.#watcher.after(step, error);
      throw error;
    }
  }
}
