import type { HistoryQuery } from '../../shared/history/query.ts';
import type { History } from '../history/history.ts';
import { TextSearch } from './text-search.ts';

/** How far a search is. */
export interface SearchProgress {
  readonly scannedSegments: number;
  readonly segments: number;
}

export interface SearchOptions {
  /** Cancels the search, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Rows that match, newest first, as they're found: a batch for each segment. */
  readonly onRows: (rows: readonly number[]) => void;
  readonly onProgress?: (progress: SearchProgress) => void;
}

/** Finds events by words too: the index narrows what has to be scanned, the scan runs on a worker thread. */
export class HistorySearch {
  readonly #history: History;
  readonly #texts: TextSearch;

  /** `programFolder` holds the built worker. */
  constructor(history: History, programFolder: string) {
    this.#history = history;
    this.#texts = new TextSearch(programFolder);
  }

  /** Streams the rows that a query asks for, newest first; resolves when all have been looked at. */
  async search(query: HistoryQuery, { signal, onRows, onProgress }: SearchOptions): Promise<void> {
    const rows = this.#history.select(query);
    const words = query.words ?? [];
    if (words.length === 0) {
      onRows(Array.from(rows).reverse());
      return;
    }
    const segments = [...new Set(Array.from(rows, (row) => this.#history.segmentOf(row)))].reverse();
    let scannedSegments = 0;
    await this.#texts.scan({
      folder: this.#history.folder,
      words,
      segments,
      signal,
      onHits: (segment, offsets) => {
        const found = offsets.flatMap((offset) => {
          const row = this.#history.rowAt(segment, offset);
          return row !== null && isIn(rows, row) ? [row] : [];
        });
        if (found.length > 0) onRows(found);
        scannedSegments += 1;
        onProgress?.({ scannedSegments, segments: segments.length });
      },
    });
  }

  async stop(): Promise<void> {
    await this.#texts.stop();
  }
}

/** True when a sorted list has the row. */
function isIn(rows: Uint32Array, row: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row;
}
