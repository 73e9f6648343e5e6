import type { History } from '../history/history.ts';
import { makeSamples } from './sample-events.ts';

/** The sample events of a history: loads them, counts them, takes them out again. */
export class Samples {
  readonly #history: History;
  #count: number;

  constructor(history: History) {
    this.#history = history;
    this.#count = history.idsMarked('sample').length;
    // Some may have been deleted or brought back one by one.
    history.on('changed', () => {
      this.#count = history.idsMarked('sample').length;
    });
  }

  get count(): number {
    return this.#count;
  }

  /** Records the sample events, unless there are some; resolves when they're durable. Rejects with the system's error. */
  async load(now: number): Promise<void> {
    if (this.#count > 0) return;
    const samples = makeSamples(now);
    this.#count = samples.length;
    const recorded = await Promise.allSettled(samples.map((sample) => this.#history.record(sample)));
    this.#count = this.#history.idsMarked('sample').length;
    const failed = recorded.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Deletes all sample events; answers how many there were. Rejects as `History.delete` does. */
  remove(): Promise<number> {
    return this.#history.delete(this.#history.idsMarked('sample'));
  }
}
