import { asHopwatchError, type Problem } from '../../shared/errors.ts';
import type { Done } from '../../shared/ipc/contract.ts';

/** An answer that holds what was asked for, or the problem that stood in the way. */
export type Answer<T> = (T & { readonly ok: true }) | { readonly ok: false; readonly problem: Problem };

/** Answers with what an action gives. Whatever it throws becomes a problem of the catalogue: the window must be able to show it. */
export function answer<T extends object>(action: () => Promise<T> | T): Promise<Answer<T>>;
export function answer(action: () => Promise<void> | void): Promise<Done>;
export async function answer(action: () => unknown): Promise<Answer<object>> {
  try {
    const result = await action();
    return { ...(typeof result === 'object' ? result : null), ok: true };
  } catch (error) {
    return { ok: false, problem: asHopwatchError(error).problem };
  }
}
