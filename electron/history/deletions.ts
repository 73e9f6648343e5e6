import { type IdRanges, isInRanges } from '../storage/id-ranges.ts';
import type { EventIndex, RemovedRow } from './event-index.ts';
import { planRetention, type RetentionPlan, type RetentionPolicy } from './retention.ts';

/** Deletes events from the index at once and remembers on disk that they are; `compact` takes them off it later. */
export class Deletions {
  readonly #index: EventIndex;
  readonly #deleted: IdRanges;
  /** What the last deletion took, for undoing it. */
  #last: readonly RemovedRow[] = [];

  constructor(index: EventIndex, deleted: IdRanges) {
    this.#index = index;
    this.#deleted = deleted;
  }

  /** Takes what was deleted before out of a freshly loaded index. */
  apply(): void {
    for (const [first, last] of this.#deleted.ranges) this.#index.remove(this.#index.rowsBetween(first, last), { forget: true });
  }

  /** True when a segment with these ids holds deleted events. */
  touch(firstId: number, lastId: number): boolean {
    return this.#deleted.ranges.some(([first, last]) => first <= lastId && last >= firstId);
  }

  /** Deletes events by their ids; answers how many there were. Rejects when that could not be written; then nothing is deleted. */
  async delete(ids: readonly number[]): Promise<number> {
    const found = ids.filter((id) => this.#index.rowOf(id) !== null && !isInRanges(this.#deleted.ranges, id));
    if (found.length === 0) return 0;
    for (const id of found) this.#deleted.add(id, id);
    try {
      await this.#deleted.save();
    } catch (error) {
      for (const id of found) this.#deleted.remove(id, id);
      throw error;
    }
    // Only now: rows may have moved while the file was written.
    const rows = found.flatMap((id) => this.#index.rowOf(id) ?? []).sort((a, b) => a - b);
    this.#last = this.#index.remove(rows);
    return found.length;
  }

  /** Brings back what the last deletion took; answers how many events that were. */
  async undo(): Promise<number> {
    const removed = this.#last;
    if (removed.length === 0) return 0;
    this.#last = [];
    for (const { id } of removed) this.#deleted.remove(id, id);
    await this.#deleted.save();
    this.#index.insert(removed);
    return removed.length;
  }

  /** Deletes what a policy lets go, for good: there is no undo. */
  async prune(policy: RetentionPolicy): Promise<RetentionPlan> {
    const plan = planRetention(this.#index, policy);
    if (plan.events === 0) return plan;
    const [first, last] = [this.#index.idAt(0), this.#index.idAt(plan.events - 1)];
    this.#deleted.add(first, last);
    await this.#deleted.save();
    this.#index.remove(this.#index.rowsBetween(first, last), { forget: true });
    return plan;
  }
}
