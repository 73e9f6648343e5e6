import { type IdRange, type IdRanges, joinRanges, rangesOf, subtractRanges } from '../storage/id-ranges.ts';
import type { EventIndex } from './event-index.ts';
import type { RemovedRow } from './index-rows.ts';
import { planRetention, type RetentionPlan, type RetentionPolicy, rowsBefore } from './retention.ts';

/** The ids of rows as ranges; rows that stand beside each other are one, whatever ids are missing between them. */
function idRangesOf(index: EventIndex, rows: Uint32Array): IdRange[] {
  const ranges: IdRange[] = [];
  for (let at = 0; at < rows.length; ) {
    const start = at;
    while (at + 1 < rows.length && rows[at + 1] === (rows[at] as number) + 1) at += 1;
    ranges.push([index.idAt(rows[start] as number), index.idAt(rows[at] as number)]);
    at += 1;
  }
  return ranges;
}

/** How many deleted events can be brought back at the most, unless one deletion took more. */
const maxRemembered = 10_000;

/**
 * Deletes events from the index and remembers on disk that they are; `compact` takes them off it later. Each change shows
 * only when it's on disk: one that failed leaves all as it was, and can be asked for again.
 */
export class Deletions {
  readonly #index: EventIndex;
  readonly #deleted: IdRanges;
  /** What deletions took since the start and can be brought back, the oldest first; bounded, since each costs memory. */
  #removed = new Map<number, RemovedRow>();
  /** The ids that the last one took. */
  #last: readonly number[] = [];
  #changing: Promise<unknown> = Promise.resolve();

  constructor(index: EventIndex, deleted: IdRanges) {
    this.#index = index;
    this.#deleted = deleted;
  }

  /** The ids of deleted events that are not off the disk yet. */
  get ranges(): readonly IdRange[] {
    return this.#deleted.ranges;
  }

  /** Takes what was deleted before out of a freshly loaded index. */
  apply(): void {
    this.#index.remove(this.#index.rowsIn(this.#deleted.ranges), { forget: true });
  }

  /** True when a segment with these ids holds deleted events. */
  touch(firstId: number, lastId: number): boolean {
    return this.#deleted.ranges.some(([first, last]) => first <= lastId && last >= firstId);
  }

  /** One after another, for rows move: each change looks at what the one before has left. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const job = this.#changing.then(change);
    this.#changing = job.catch(() => undefined);
    return job;
  }

  /** Deletes events by their ids; answers how many there were. Rejects when that could not be written; then nothing is deleted. */
  delete(ids: readonly number[]): Promise<number> {
    return this.#inTurn(async () => {
      const ranges = rangesOf(ids.filter((id) => this.#index.rowOf(id) !== null));
      if (ranges.length === 0) return 0;
      await this.#deleted.change((known) => joinRanges(known, ranges));
      const removed = this.#index.remove(this.#index.rowsIn(ranges));
      this.#remember(removed);
      return removed.length;
    });
  }

  #remember(removed: readonly RemovedRow[]): void {
    this.#last = removed.map(({ id }) => id);
    for (const row of removed) this.#removed.set(row.id, row);
    const surplus = this.#removed.size - Math.max(maxRemembered, removed.length);
    for (const id of [...this.#removed.keys()].slice(0, Math.max(surplus, 0))) this.#removed.delete(id);
  }

  /**
   * Brings back what the last deletion took, or what of these events any took; answers how many events that were. Rejects when that could not be written; then
   * it can be asked for again.
   */
  undo(ids?: readonly number[]): Promise<number> {
    return this.#inTurn(async () => {
      const wanted = new Set(ids ?? this.#last);
      const removed = [...wanted].flatMap((id) => this.#removed.get(id) ?? []).sort((a, b) => a.id - b.id);
      if (removed.length === 0) return 0;
      const ranges = rangesOf(removed.map(({ id }) => id));
      await this.#deleted.change((known) => subtractRanges(known, ranges));
      for (const { id } of removed) this.#removed.delete(id);
      this.#last = this.#last.filter((id) => !wanted.has(id));
      this.#index.insert(removed);
      return removed.length;
    });
  }

  /** Deletes what a policy lets go, for good: there is no undo. Rejects when that could not be written; then nothing is deleted. */
  prune(policy: RetentionPolicy): Promise<RetentionPlan> {
    return this.#inTurn(async () => {
      const plan = planRetention(this.#index, policy);
      const { before } = plan;
      if (before === null) return plan;
      const rows = rowsBefore(this.#index, before);
      const ranges = idRangesOf(this.#index, rows);
      await this.#deleted.change((known) => joinRanges(known, ranges));
      this.#index.remove(rows, { forget: true });
      // What was deleted by hand before can still be brought back, unless it would have gone now.
      for (const { id, receivedAt } of [...this.#removed.values()]) if (receivedAt < before) this.#removed.delete(id);
      return plan;
    });
  }
}
