import { EventEmitter } from 'node:events';
import { type ErrorCode, HopwatchError, type Problem } from '../shared/errors.ts';
import { systemReason } from '../shared/system-reason.ts';

/** What is wrong now, one problem of a kind, for tray and window to show. Tells when that changes. */
export class Problems extends EventEmitter<{ changed: [] }> {
  readonly #problems = new Map<ErrorCode, Problem>();

  get list(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  add(problem: Problem): void {
    const isKnown = JSON.stringify(this.#problems.get(problem.code)) === JSON.stringify(problem);
    this.#problems.set(problem.code, problem);
    if (!isKnown) this.emit('changed');
  }

  clear(...codes: readonly ErrorCode[]): void {
    const had = codes.filter((code) => this.#problems.delete(code));
    if (had.length > 0) this.emit('changed');
  }
}

/** Puts the system's error about a data folder into the catalogue's words. */
export function storageError(error: unknown, folder: string): HopwatchError {
  if (error instanceof HopwatchError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new HopwatchError('disk-full', { folder }, { cause: error });
  return new HopwatchError('storage-failed', { folder, reason: systemReason(error) }, { cause: error });
}
