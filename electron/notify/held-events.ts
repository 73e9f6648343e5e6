import { type Announced, gather, type Storm } from '../../shared/rules/storm.ts';

/** What came while nothing was to be announced: counted, and kept only while it is a single event. */
export class HeldEvents<A extends Announced> {
  #storm: Storm | null = null;
  #single: A | null = null;

  get isEmpty(): boolean {
    return this.#storm === null;
  }

  add(events: readonly A[]): void {
    this.#storm = gather(events, this.#storm);
    this.#single = this.#storm?.tally.total === 1 ? (events[0] ?? this.#single) : null;
  }

  /** Hands out what was held and forgets it: the one event, or all together; null when there was nothing. */
  take(): { readonly single: A } | { readonly storm: Storm } | null {
    const storm = this.#storm;
    const single = this.#single;
    this.#storm = null;
    this.#single = null;
    if (storm === null) return null;
    return single === null ? { storm } : { single };
  }
}
