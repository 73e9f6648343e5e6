import { type ErrorCode, HopwatchError, type Problem } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';

/** A problem that came and went, at Unix milliseconds. */
export interface PastProblem {
  readonly problem: Problem;
  readonly from: number;
  readonly until: number;
}

/** What is wrong now, one problem of a kind, for tray and window to show. Tells when that changes. */
export class Problems extends GuardedEmitter<{ changed: [] }> {
  readonly #problems = new Map<ErrorCode, Omit<PastProblem, 'until'>>();
  readonly #now: () => number;
  #lastPast: PastProblem | null = null;

  constructor(now: () => number = Date.now) {
    super();
    this.#now = now;
  }

  get list(): readonly Problem[] {
    return [...this.#problems.values()].map(({ problem }) => problem);
  }

  /** The one that went last, with the details that it had last; null while none has. */
  get lastPast(): PastProblem | null {
    return this.#lastPast;
  }

  add(problem: Problem): void {
    const known = this.#problems.get(problem.code);
    this.#problems.set(problem.code, { problem, from: known?.from ?? this.#now() });
    if (JSON.stringify(known?.problem) !== JSON.stringify(problem)) this.emit('changed');
  }

  clear(...codes: readonly ErrorCode[]): void {
    const gone = codes.flatMap((code) => this.#problems.get(code) ?? []);
    for (const { problem, from } of gone) {
      this.#problems.delete(problem.code);
      this.#lastPast = { problem, from, until: this.#now() };
    }
    if (gone.length > 0) this.emit('changed');
  }
}

/** Puts the system's error about a data folder into the catalogue's words. */
export function storageError(error: unknown, folder: string): HopwatchError {
  if (error instanceof HopwatchError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new HopwatchError('disk-full', { folder }, { cause: error });
  return new HopwatchError('storage-failed', { folder, reason: systemReason(error) }, { cause: error });
}
