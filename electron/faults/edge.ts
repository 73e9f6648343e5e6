import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Something that failed at the edge of the program and was caught there: a timer, a handler, a call into the system. */
export interface Fault {
  /** What was being done: "looking at the network". */
  readonly what: string;
  readonly error: unknown;
}

/** On Node's own bus, so that whoever catches a fault needs not know who writes the log. */
const faults = channel('hopwatch.fault');

/** Tells of a fault that was caught; never throws. Whoever follows `onFault` logs it. */
export function tellFault(what: string, error: unknown): void {
  faults.publish({ what, error } satisfies Fault);
}

/** Follows the faults that are caught anywhere in this process; answers how to stop. `listener` must not throw. */
export function onFault(listener: (fault: Fault) => void): () => void {
  const hear = (message: unknown): void => listener(message as Fault);
  subscribe('hopwatch.fault', hear);
  return () => unsubscribe('hopwatch.fault', hear);
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/**
 * Makes a timer's or handler's function that can't throw past it, now or later: nothing would catch it there, and the process
 * would end, which records. What it throws, or rejects with, is told once and the program goes on.
 */
export function guarded<A extends unknown[]>(what: string, run: (...values: A) => unknown): (...values: A) => void {
  return (...values) => {
    try {
      const result = run(...values);
      if (isPromise(result)) result.then(undefined, (error: unknown) => tellFault(what, error));
    } catch (error) {
      tellFault(what, error);
    }
  };
}

/** Asks the system for something; where that throws, it is told and the other answer taken. */
export function attempt<T>(what: string, ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    tellFault(what, error);
    return otherwise;
  }
}
