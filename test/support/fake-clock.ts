import type { Clock } from '../../electron/notify/clock.ts';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that goes only when it is told to. */
export class FakeClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  readonly now = (): number => this.#now;

  readonly after = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + ms, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Lets time pass, and runs in order what is due until then. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }

  /** Lets time pass until a moment. */
  passUntil(time: string): void {
    this.pass(Date.parse(time) - this.#now);
  }
}
