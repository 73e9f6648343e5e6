import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchAnswer, SearchRequest } from './protocol.ts';

export interface ScanRequest {
  readonly folder: string;
  readonly words: readonly string[];
  /** In the order they're to be scanned. */
  readonly segments: readonly number[];
  readonly signal?: AbortSignal | undefined;
  /** Called for each segment: the lines with all words, newest first, by their offsets. */
  readonly onHits: (segment: number, offsets: readonly number[]) => void;
}

/**
 * Full-text search as a scan of the raw segments on a worker thread, so that neither the listener nor the window waits.
 * The worker is started by the first search and kept.
 */
export class TextSearch {
  readonly #programFolder: string;
  #worker: Worker | null = null;
  #lastSearch = 0;
  readonly #running = new Map<number, { readonly request: ScanRequest; readonly end: (error?: Error) => void }>();

  /** `programFolder` holds the built worker. */
  constructor(programFolder: string) {
    this.#programFolder = programFolder;
  }

  #start(): Worker {
    const worker = new Worker(join(this.#programFolder, 'search-worker.cjs'));
    worker.on('message', (answer: SearchAnswer) => this.#take(answer));
    worker.on('error', (error) => {
      this.#worker = null;
      for (const { end } of this.#running.values()) end(error);
    });
    // A search that nobody waits for any more must not hold up the end of the program.
    worker.unref();
    return worker;
  }

  #take(answer: SearchAnswer): void {
    const running = this.#running.get(answer.search);
    if (running === undefined) return;
    if (answer.kind === 'hits') running.request.onHits(answer.segment, answer.offsets);
    else running.end(answer.kind === 'failed' ? new Error(answer.reason) : undefined);
  }

  /** Scans the segments; resolves when all were scanned, rejects when cancelled (`AbortError`) or a file can't be read. */
  async scan(request: ScanRequest): Promise<void> {
    const { signal, folder, words, segments } = request;
    signal?.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    this.#lastSearch += 1;
    const search = this.#lastSearch;
    const send = (message: SearchRequest): void => worker.postMessage(message);
    worker.ref();
    try {
      await new Promise<void>((resolve, reject) => {
        const end = (error?: Error): void => (error === undefined ? resolve() : reject(error));
        this.#running.set(search, { request, end });
        signal?.addEventListener('abort', () => end(signal.reason as Error), { once: true });
        send({ kind: 'search', search, folder, words, segments });
      });
    } finally {
      this.#running.delete(search);
      send({ kind: 'cancel', search });
      if (this.#running.size === 0) worker.unref();
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}
