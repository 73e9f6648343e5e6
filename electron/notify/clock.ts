/** The time and its timers, as something that can be passed in. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Runs something after so many milliseconds; answers how to call that off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
