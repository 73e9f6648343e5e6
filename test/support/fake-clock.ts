import type { Clock, Clocks } from '../../electron/time/clock.ts';

interface Timer {
  /** On the monotonic clock. */
  readonly at: number;
  readonly run: () => void;
}

/** A computer's clocks that go only when they are told to. As on Linux, timers and the monotonic clock stand still during a sleep. */
export class FakeClock implements Clock, Clocks {
  #now: number;
  #monotonic = 0;
  #sinceBoot = 1_000_000;
  readonly #timers = new Set<Timer>();

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  readonly now = (): number => this.#now;

  readonly monotonic = (): number => this.#monotonic;

  readonly sinceBoot = (): number => this.#sinceBoot;

  readonly after = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.#monotonic + ms, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  #go(ms: number): void {
    this.#now += ms;
    this.#monotonic += ms;
    this.#sinceBoot += ms;
  }

  /** Lets time pass, and runs in order what is due until then. */
  pass(ms: number): void {
    const end = this.#monotonic + ms;
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#go(Math.max(next.at - this.#monotonic, 0));
      next.run();
    }
    this.#go(end - this.#monotonic);
  }

  /** Lets time pass until a moment. */
  passUntil(time: string): void {
    this.pass(Date.parse(time) - this.#now);
  }

  /** The computer sleeps. */
  sleep(ms: number): void {
    this.#now += ms;
    this.#sinceBoot += ms;
  }

  /** Somebody sets the clock on the wall by so many milliseconds. */
  set(byMs: number): void {
    this.#now += byMs;
  }
}
