import type { StoredEvent } from '../history/event-record.ts';

/** Number of events that are looked at in one go, which takes a few milliseconds; then others have their turn. */
const batchSize = 100;
/** No more are looked at in one go once they are longer than this together, in UTF-16 units: large ones take longer. */
const batchLength = 512 * 1024;

/** Events that wait to be looked at. */
export class EventQueue {
  #events: StoredEvent[] = [];

  get isEmpty(): boolean {
    return this.#events.length === 0;
  }

  push(event: StoredEvent): void {
    this.#events.push(event);
  }

  /** Takes out the oldest, as many as are looked at in one go. */
  takeBatch(): StoredEvent[] {
    let length = 0;
    let count = 0;
    for (const { body } of this.#events.slice(0, batchSize)) {
      count += 1;
      length += body.length;
      if (length > batchLength) break;
    }
    return this.#events.splice(0, count);
  }

  clear(): void {
    this.#events = [];
  }
}
