import type { Clock } from '../time/clock.ts';

/** One timer that only ever moves forward: the earliest time that was asked for counts. */
export class Wake {
  readonly #clock: Clock;
  readonly #run: () => void;
  /** `at` is on the clock that never jumps. */
  #next: { readonly at: number; readonly cancel: () => void } | null = null;

  /** `run` must not throw. */
  constructor(clock: Clock, run: () => void) {
    this.#clock = clock;
    this.#run = run;
  }

  /** Wakes after so many milliseconds, unless it wakes earlier anyhow. */
  in(ms: number): void {
    const at = this.#clock.monotonic() + ms;
    if (this.#next !== null) {
      if (this.#next.at <= at) return;
      this.#next.cancel();
    }
    const cancel = this.#clock.after(ms, () => {
      this.#next = null;
      this.#run();
    });
    this.#next = { at, cancel };
  }

  cancel(): void {
    this.#next?.cancel();
    this.#next = null;
  }
}
