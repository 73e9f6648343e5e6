import type { RefusalCount, RefusalReason } from '../../shared/refusals.ts';
import { guarded } from '../faults/edge.ts';
import type { Problems } from './problems.ts';

/** How often new counts are told, in milliseconds: thousands a second may be refused. */
const tellEveryMs = 1000;
/** A flood is over when nothing was turned away for so long, in milliseconds. */
const calmMs = 60_000;

/** Counts what is refused by reason, and says when so much comes that it's turned away unseen. */
export class RefusalWatch {
  readonly #problems: Problems;
  readonly #onChanged: () => void;
  readonly #counts = new Map<RefusalReason, number>();
  #total = 0;
  #isStopped = false;
  #telling: NodeJS.Timeout | null = null;
  #calming: NodeJS.Timeout | null = null;

  /** `onChanged`: told of new counts, once a second at the most. */
  constructor(problems: Problems, onChanged: () => void) {
    this.#problems = problems;
    this.#onChanged = onChanged;
  }

  get total(): number {
    return this.#total;
  }

  /** The most frequent first. */
  get counts(): readonly RefusalCount[] {
    return [...this.#counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
  }

  /** Counts a request that was not kept. `isTooMany`: it was beyond the budget of its kind. */
  note(reason: RefusalReason, isTooMany: boolean): void {
    this.#total += 1;
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    // Connections that are cut by the stop itself are told of late.
    if (this.#isStopped) return;
    this.#telling ??= setTimeout(
      guarded('telling what was refused', () => {
        this.#telling = null;
        this.#onChanged();
      }),
      tellEveryMs,
    );
    if (isTooMany) this.#flood(reason);
  }

  #flood(reason: RefusalReason): void {
    // What came to the right address says more than what did not.
    if (this.#calming === null || reason === 'not-kept') {
      this.#problems.add({
        code: 'request-flood',
        details: { reason, what: { say: `error.refused.${reason}` }, address: reason === 'not-kept' ? 'right' : 'wrong' },
      });
    }
    this.#calming?.refresh();
    this.#calming ??= setTimeout(
      guarded('ending a flood', () => {
        this.#calming = null;
        this.#problems.clear('request-flood');
      }),
      calmMs,
    );
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of [this.#telling, this.#calming]) if (timer !== null) clearTimeout(timer);
    this.#telling = null;
    this.#calming = null;
  }
}
