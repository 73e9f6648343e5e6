import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseQuery } from '../../shared/history/parse-query.ts';
import { type HistoryQuery, makeMatcher, type Queried } from '../../shared/history/query.ts';
import type { CountedSearch, SavedSearch } from '../../shared/history/saved-searches.ts';
import { guarded } from '../faults/edge.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { History } from '../history/history.ts';

/** Changes within this time are counted together, in milliseconds. */
const gatherMs = 500;

/** What is known of one text. */
interface Count {
  readonly query: HistoryQuery;
  readonly matches: (event: Queried) => boolean;
  /** The newest event that was counted with all others; newer ones are added one by one. */
  readonly through: number;
  events: number;
  unread: number;
}

const dayOf = (now: number): string => new Date(now).toDateString();

/**
 * Counts what the saved searches find, from the index. An event that comes is held against each search, which costs the same
 * however long the history is; all are counted anew, one a turn, when events were read or deleted and when a day begins
 * (a search may ask for "today"). A search for words is not counted: that would read all messages.
 */
export class SavedCounts extends GuardedEmitter<{ changed: [] }> {
  readonly #history: History;
  readonly #searches: () => readonly SavedSearch[];
  readonly #now: () => number;
  readonly #counts = new Map<string, Count>();
  readonly #uncountable = new Set<string>();
  #day: string;
  #timer: NodeJS.Timeout | null = null;
  #counting = false;

  constructor(history: History, searches: () => readonly SavedSearch[], now: () => number = Date.now) {
    super();
    this.#history = history;
    this.#searches = searches;
    this.#now = now;
    this.#day = dayOf(now());
    history.on('recorded', (event) => this.#add(event));
    history.on('readChanged', () => this.#countSoon());
    history.on('changed', () => this.#countSoon());
  }

  /** The saved searches with what is known of them; what isn't yet is counted, and told by `changed`. */
  get list(): CountedSearch[] {
    const searches = this.#searches();
    const isNew = ({ text }: SavedSearch): boolean => !this.#counts.has(text) && !this.#uncountable.has(text);
    if (dayOf(this.#now()) !== this.#day || searches.some(isNew)) this.#countSoon(0);
    return searches.map(({ name, text }) => {
      const count = this.#counts.get(text);
      return { name, text, events: count?.events ?? null, unread: count?.unread ?? null };
    });
  }

  #add(event: StoredEvent): void {
    for (const count of this.#counts.values()) {
      if (event.id <= count.through || !count.matches(event)) continue;
      const unread = this.#history.isUnread(event.id);
      if (unread || count.query.unread !== true) count.events += 1;
      if (unread) count.unread += 1;
    }
  }

  #countSoon(afterMs = gatherMs): void {
    this.#timer ??= setTimeout(
      guarded('counting what saved searches find', () => {
        this.#timer = null;
        return this.#countAll();
      }),
      afterMs,
    );
  }

  async #countAll(): Promise<void> {
    // What changes meanwhile is counted after.
    if (this.#counting) return this.#countSoon();
    this.#counting = true;
    try {
      await this.#countEach();
    } finally {
      this.#counting = false;
    }
    this.emit('changed');
  }

  async #countEach(): Promise<void> {
    this.#day = dayOf(this.#now());
    const texts = new Set(this.#searches().map(({ text }) => text));
    for (const known of [this.#counts, this.#uncountable]) {
      for (const text of [...known.keys()]) if (!texts.has(text)) known.delete(text);
    }
    for (const text of texts) {
      this.#count(text);
      await nextTurn();
    }
  }

  #count(text: string): void {
    const parsed = parseQuery(text, { now: this.#now() });
    if ('error' in parsed || (parsed.query.words ?? []).length > 0) {
      this.#uncountable.add(text);
      return;
    }
    const { query } = parsed;
    this.#counts.set(text, { query, matches: makeMatcher(query), through: this.#history.lastId, ...this.#history.count(query) });
  }

  /** Ends what is planned. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
