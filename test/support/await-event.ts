import type { EventEmitter } from 'node:events';

/** How long a test waits for what it expects, in milliseconds, unless it says otherwise. */
const defaultWaitMs = 10_000;

/**
 * Asks `probe` now and again after each `event`, and resolves with the first answer that is not undefined. Nothing is
 * polled: the timer only ends a wait in vain, with an error that names `what` was awaited and, if given, what there is instead.
 */
export function untilAnswer<T>(
  emitter: EventEmitter,
  event: string,
  probe: () => T | undefined | Promise<T | undefined>,
  { what, timeoutMs = defaultWaitMs, instead }: { what: string; timeoutMs?: number; instead?: () => string },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      emitter.off(event, ask);
      settle();
    };
    const ask = (): void => {
      Promise.resolve()
        .then(probe)
        .then(
          (answer) => {
            if (answer !== undefined) finish(() => resolve(answer));
          },
          (error: unknown) => finish(() => reject(error)),
        );
    };
    const timer = setTimeout(() => {
      const found = instead ? ` Instead there is: ${instead()}` : '';
      finish(() => reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}.${found}`)));
    }, timeoutMs);
    emitter.on(event, ask);
    ask();
  });
}
