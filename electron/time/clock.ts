import { uptime } from 'node:os';
import { attempt, guarded } from '../faults/edge.ts';

/** The clocks of a computer, in milliseconds: each is good for something else. */
export interface Clocks {
  /** Unix time: for showing and for schedules. It goes on during a sleep, and jumps when it is set. */
  readonly now: () => number;
  /** For durations: it never jumps. On Linux it stands still during a sleep, as timers do. */
  readonly monotonic: () => number;
  /** The time since the computer was started, sleep included; null where the system does not tell it. */
  readonly sinceBoot: () => number | null;
}

/** The time and its timers, as something that can be passed in. */
export interface Clock extends Pick<Clocks, 'now' | 'monotonic'> {
  /** Runs something after so many milliseconds, not counting a sleep; answers how to call that off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** Reads the time since boot; some systems tell it in whole seconds. A container may not be told at all: then null. */
const sinceBoot = (): number | null => attempt<number | null>('reading the time since boot', () => uptime() * 1_000, null);

/** The computer's own clocks. */
export const systemClocks: Clocks = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sinceBoot,
};

/** The computer's own clock and timers. */
export const systemClock: Clock = {
  now: systemClocks.now,
  monotonic: systemClocks.monotonic,
  after: (ms, run) => {
    const timer = setTimeout(guarded('waking after a wait', run), ms);
    return () => clearTimeout(timer);
  },
};
