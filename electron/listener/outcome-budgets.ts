import type { QuarantineReason } from '../../shared/quarantine.ts';
import type { RefusalReason } from '../../shared/refusals.ts';
import { type Budget, TokenBucket } from './token-bucket.ts';

/** What is answered in full of each kind of request that can't be taken. */
export interface Budgets {
  /** Requests a reason; beyond it they are answered 429. */
  readonly refused: Budget;
  /** Messages a reason that are set aside, each counted once and once more for every 16 KiB. */
  readonly quarantine: Budget;
}

/**
 * A wrong export key must not lose HireHop's own messages, which come to some tens a second at the most: far more than that is
 * set aside. Of large ones it is 16 MiB at once and 800 KiB a second, so that a flood neither fills the disk nor pushes out what
 * was set aside before it.
 */
export const defaultBudgets: Budgets = {
  refused: { burst: 100, perSecond: 20 },
  quarantine: { burst: 1000, perSecond: 50 },
};

const bytesPerToken = 16 * 1024;

/**
 * One budget for each outcome, none for an address: through a tunnel all senders have the same one. A flood of one kind leaves
 * the others alone, and what is recorded is never asked about.
 */
export class OutcomeBudgets {
  readonly #budgets: Budgets;
  readonly #now: () => number;
  readonly #buckets = new Map<string, TokenBucket>();

  /** `now`: a clock in milliseconds that never goes back. */
  constructor(budgets: Budgets, now: () => number) {
    this.#budgets = budgets;
    this.#now = now;
  }

  #take(kind: keyof Budgets, reason: string, cost: number): number {
    const name = `${kind} ${reason}`;
    const now = this.#now();
    let bucket = this.#buckets.get(name);
    if (bucket === undefined) {
      bucket = new TokenBucket(this.#budgets[kind], now);
      this.#buckets.set(name, bucket);
    }
    return bucket.take(now, cost);
  }

  /** 0 when one more request may be refused in full; else the seconds after which the next one may. */
  refuse(reason: RefusalReason): number {
    return this.#take('refused', reason, 1);
  }

  /** 0 when a message of so many bytes may be set aside; else the seconds after which it could be. */
  quarantine(reason: QuarantineReason, bytes: number): number {
    return this.#take('quarantine', reason, 1 + Math.floor(bytes / bytesPerToken));
  }
}
