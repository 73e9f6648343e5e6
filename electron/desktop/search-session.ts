import { EventEmitter, once } from 'node:events';
import { parseQuery } from '../../shared/history/parse-query.ts';
import type { PayloadOf, ResponseOf } from '../../shared/ipc/contract.ts';
import { append } from '../../shared/lists.ts';
import type { Language } from '../../shared/locales/language.ts';
import type { HistorySearch } from '../search/history-search.ts';
import type { Service } from '../service/service.ts';
import { toEventRow } from './app-state.ts';

/** How often the window is told how far a search is, in milliseconds. */
const tellEveryMs = 100;

/** A search whose result stands until it's asked anew; it's going on, or has ended. */
interface Running {
  readonly text: string;
  readonly controller: AbortController;
  readonly rows: number[];
  /** True when nothing more will be found: all was looked at, or the search was stopped. */
  ended: boolean;
  /** True when all was looked at. */
  complete: boolean;
  toldAt: number;
}

/** The one search of the window: it goes on while its first results are shown, and ends when another begins. */
export class SearchSession {
  readonly #service: Service;
  readonly #language: () => Language;
  readonly #search: HistorySearch;
  readonly #tell: (progress: PayloadOf<'searchProgress'>) => void;
  readonly #found = new EventEmitter<{ found: [] }>();
  #running: Running | null = null;

  constructor(service: Service, language: () => Language, search: HistorySearch, tell: (progress: PayloadOf<'searchProgress'>) => void) {
    this.#service = service;
    this.#language = language;
    this.#search = search;
    this.#tell = tell;
    // Rows move when events are deleted or come back.
    service.history.on('changed', () => this.cancel());
  }

  /** A page of what a text finds; with words it waits until so much is found or all has been looked at. */
  async find(text: string, offset: number, limit: number): Promise<ResponseOf<'findEvents'>> {
    const parsed = parseQuery(text, { language: this.#language() });
    if ('error' in parsed) return { ok: false, ...parsed.error };
    if ((parsed.query.words ?? []).length === 0 && parsed.query.unread !== true) {
      this.cancel();
      const { total, rows } = this.#service.history.findRows(parsed.query, offset, limit);
      return { ok: true, total, complete: true, rows: await this.#rows(rows) };
    }
    const running = this.#running?.text === text ? this.#running : this.#start(text, parsed.query);
    while (!running.ended && running.rows.length < offset + limit) await once(this.#found, 'found');
    const rows = await this.#rows(running.rows.slice(offset, offset + limit));
    return { ok: true, total: running.rows.length, complete: running.complete, rows };
  }

  #rows(rows: readonly number[]) {
    const { history } = this.#service;
    const language = this.#language();
    return history.mapEvents(rows, (event) => toEventRow(event, history.isUnread(event.id), language));
  }

  #start(text: string, query: Parameters<HistorySearch['search']>[0]): Running {
    this.cancel();
    const running: Running = { text, controller: new AbortController(), rows: [], ended: false, complete: false, toldAt: 0 };
    this.#running = running;
    const tell = (scanned: number, segments: number): void => {
      running.toldAt = performance.now();
      this.#tell({ text, total: running.rows.length, scanned, segments, complete: running.complete });
    };
    const { signal } = running.controller;
    this.#search
      .search(query, {
        signal,
        onRows: (rows) => {
          append(running.rows, rows);
          this.#found.emit('found');
        },
        onProgress: ({ scannedSegments, segments }) => {
          if (performance.now() - running.toldAt >= tellEveryMs) tell(scannedSegments, segments);
        },
      })
      .then(
        () => {
          running.complete = true;
        },
        // A search that was stopped, or met a file it could not read, has what it has.
        () => undefined,
      )
      .finally(() => {
        running.ended = true;
        tell(1, 1);
        this.#found.emit('found');
      });
    return running;
  }

  /** Ends the search; what was found stays answered for until another begins. */
  stop(): void {
    this.#running?.controller.abort();
  }

  /** Ends the search and forgets it. */
  cancel(): void {
    this.stop();
    this.#running = null;
  }
}
