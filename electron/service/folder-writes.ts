import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import type { Reserve } from '../storage/reserve.ts';
import { storageError } from './problems.ts';

/** Writes to a data folder, and puts what fails into the catalogue's words. */
export class FolderWrites {
  readonly #folder: string;
  readonly #guard: FolderGuard;
  readonly #reserve: Reserve;

  constructor(folder: string, guard: FolderGuard, reserve: Reserve) {
    this.#folder = folder;
    this.#guard = guard;
    this.#reserve = reserve;
  }

  /** Resolves with what a write does; rejects with `storage-failed` or `disk-full`. */
  async stored<T>(writing: Promise<T>): Promise<T> {
    try {
      return await writing;
    } catch (error) {
      throw storageError(error, this.#folder);
    }
  }

  /** Writes a file by its name, if the folder is still the one that was opened. Rejects as `stored` does, or as the guard does. */
  inPlace<T>(write: () => Promise<T>): Promise<T> {
    return this.stored(this.#guard.require().then(write));
  }

  /**
   * Does what makes room on the disk, or takes that back: it may use the reserve. Rejects with `change-failed` when it could
   * not be written; then nothing is changed.
   */
  async makingRoom<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await this.#reserve.with(task);
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      throw new HopwatchError('change-failed', { folder: this.#folder, reason: systemReason(error) }, { cause: error });
    } finally {
      await this.#reserve.keep();
    }
  }
}
