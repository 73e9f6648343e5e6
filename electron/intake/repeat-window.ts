/** How long the same message counts as a repeat, in milliseconds. */
export const repeatWindowMs = 10 * 60 * 1000;

/** How many fingerprints are remembered at the most; beyond that the oldest are forgotten. */
const maxRemembered = 50_000;

/** How often old fingerprints are looked for, in milliseconds: an iterator for each event costs more than the rest. */
const cleaningIntervalMs = 1000;

/**
 * Remembers the fingerprints of the last ten minutes. HireHop gives no delivery id, and two registered webhooks
 * with the same URL deliver the same event twice.
 */
export class RepeatWindow {
  /** Fingerprint → when it was last seen (ms); a Map keeps the order of insertion, so the oldest is first. */
  readonly #seen = new Map<string, number>();

  /** Unix milliseconds. */
  #nextCleaning = 0;

  /** Notes a fingerprint; true when the same was noted within the window before. */
  note(fingerprint: string, at: number): boolean {
    const before = this.#seen.get(fingerprint);
    this.#seen.delete(fingerprint);
    this.#seen.set(fingerprint, at);
    if (this.#seen.size > maxRemembered || at >= this.#nextCleaning) this.#clean(at);
    // The clock may have jumped back, and imported events are older than what came before them.
    return before !== undefined && Math.abs(at - before) <= repeatWindowMs;
  }

  #clean(at: number): void {
    this.#nextCleaning = at + cleaningIntervalMs;
    for (const [oldest, seenAt] of this.#seen) {
      if (this.#seen.size <= maxRemembered && at - seenAt <= repeatWindowMs) break;
      this.#seen.delete(oldest);
    }
  }

  /** Takes a note back whose event could not be recorded. */
  forget(fingerprint: string): void {
    this.#seen.delete(fingerprint);
  }
}
