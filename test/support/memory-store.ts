import type { NewEvent, StoredEvent } from '../../electron/history/event-record.ts';
import type { EventStore } from '../../electron/history/event-store.ts';
import { type HistoryQuery, makeMatcher } from '../../shared/history/query.ts';

/** The plainest store that does what a store must: the suite's second witness, and a yardstick for the first. */
export class MemoryStore implements EventStore {
  #events: StoredEvent[] = [];
  #deleted: StoredEvent[] = [];
  #nextId = 1;
  readonly #read = new Set<number>();

  get size(): number {
    return this.#events.length;
  }

  get unread(): number {
    return this.#events.filter(({ id }) => this.isUnread(id)).length;
  }

  record(event: NewEvent): Promise<number> {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#events.push({ ...event, id });
    return Promise.resolve(id);
  }

  page(offset: number, limit: number): Promise<StoredEvent[]> {
    return Promise.resolve([...this.#events].reverse().slice(offset, offset + limit));
  }

  get(id: number): Promise<StoredEvent | null> {
    return Promise.resolve(this.#events.find((event) => event.id === id) ?? null);
  }

  positionOf(id: number): number | null {
    const index = this.#events.findIndex((event) => event.id === id);
    return index === -1 ? null : this.#events.length - 1 - index;
  }

  find(query: HistoryQuery, offset: number, limit: number): Promise<{ total: number; events: StoredEvent[] }> {
    const found = this.#events.filter(makeMatcher(query)).reverse();
    return Promise.resolve({ total: found.length, events: found.slice(offset, offset + limit) });
  }

  timeline(job: number): StoredEvent[] {
    return this.#events.filter((event) => event.job === job);
  }

  isUnread(id: number): boolean {
    const event = this.#events.find((each) => each.id === id);
    return event !== undefined && !this.#read.has(id) && !event.marks.includes('repeat') && !event.marks.includes('imported');
  }

  markRead(id: number): void {
    this.#read.add(id);
  }

  markAllRead(): void {
    for (const { id } of this.#events) this.#read.add(id);
  }

  delete(ids: readonly number[]): Promise<number> {
    const gone = this.#events.filter(({ id }) => ids.includes(id));
    if (gone.length > 0) this.#deleted = gone;
    this.#events = this.#events.filter(({ id }) => !ids.includes(id));
    return Promise.resolve(gone.length);
  }

  undoDelete(): Promise<number> {
    const back = this.#deleted;
    this.#deleted = [];
    this.#events = [...this.#events, ...back].sort((a, b) => a.id - b.id);
    return Promise.resolve(back.length);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
