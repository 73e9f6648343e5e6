/** How much of something is taken: so many at once, and so many a second from then on. */
export interface Budget {
  readonly burst: number;
  readonly perSecond: number;
}

/** Counts what is taken from a budget. The clock is passed in; milliseconds, and never going back. */
export class TokenBucket {
  readonly #budget: Budget;
  #left: number;
  #asOf: number;

  constructor(budget: Budget, now: number) {
    this.#budget = budget;
    this.#left = budget.burst;
    this.#asOf = now;
  }

  /**
   * Takes `cost` from the budget. Answers 0, or, when there is too little left, after how many whole seconds there is enough
   * again; then nothing is taken. What costs more than the whole burst passes when the bucket is full.
   */
  take(now: number, cost = 1): number {
    const { burst, perSecond } = this.#budget;
    this.#left = Math.min(burst, this.#left + ((now - this.#asOf) / 1000) * perSecond);
    this.#asOf = now;
    const needed = Math.min(cost, burst);
    if (this.#left < needed) return Math.max(1, Math.ceil((needed - this.#left) / perSecond));
    this.#left -= needed;
    return 0;
  }
}
