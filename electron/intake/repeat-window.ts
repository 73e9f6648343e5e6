/** How long the same message counts as a repeat, in milliseconds. */
export const repeatWindowMs = 10 * 60 * 1000;

/** How many fingerprints a generation holds; two are remembered. */
const generationSize = 25_000;

/** Fingerprint → when it was last seen, in Unix milliseconds. */
type Generation = Map<string, number>;

/**
 * Remembers the fingerprints of the last ten minutes, at least the last 25,000 and at most twice as many. HireHop gives no
 * delivery id, and two registered webhooks with the same URL deliver the same event twice.
 *
 * In two generations, of which the older is dropped whole: taking single entries out of a full Map costs, for each event,
 * as much as the rest of intake.
 */
export class RepeatWindow {
  #current: Generation = new Map();
  #previous: Generation = new Map();
  /** When the current generation began, in Unix milliseconds; null while it is empty. */
  #began: number | null = null;

  /** Notes a fingerprint; true when the same was noted within the window before. */
  note(fingerprint: string, at: number): boolean {
    this.#began ??= at;
    // Only forwards: an old message that is taken in late must not push out those of now.
    if (this.#current.size >= generationSize || at - this.#began > repeatWindowMs) {
      this.#previous = this.#current;
      this.#current = new Map();
      this.#began = at;
    }
    const before = this.#current.get(fingerprint) ?? this.#previous.get(fingerprint);
    // What comes late (imported, or accepted after all) must not hide that the same came just now.
    this.#current.set(fingerprint, Math.max(before ?? at, at));
    // The clock may have jumped back, and imported events are older than what came before them.
    return before !== undefined && Math.abs(at - before) <= repeatWindowMs;
  }

  /** Takes a note back whose event could not be recorded. */
  forget(fingerprint: string): void {
    this.#current.delete(fingerprint);
    this.#previous.delete(fingerprint);
  }
}
