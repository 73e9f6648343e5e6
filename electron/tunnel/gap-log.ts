import { makeGapEvent } from '../intake/gap-event.ts';
import type { Service } from '../service.ts';

/** Shorter gaps are not noted, in milliseconds: a marker for each hiccup would teach to overlook them. */
const minGapMs = 5_000;

/** Notes in the history when nothing could arrive, each time once, whoever noticed it. */
export class GapLog {
  readonly #service: Service;
  #notedUntil = 0;
  #noting: Promise<unknown> = Promise.resolve();

  constructor(service: Service) {
    this.#service = service;
  }

  /** Notes a gap; the part of it that is noted already is left out. Times are Unix milliseconds. */
  async note(from: number, to: number, reason: string): Promise<void> {
    const start = Math.max(from, this.#notedUntil);
    if (to - start < minGapMs) return;
    this.#notedUntil = to;
    // A marker that can't be written is no reason to stop: the disk's own trouble is told already.
    const noting = this.#service.record(makeGapEvent(start, to, reason), []).catch(() => undefined);
    this.#noting = noting;
    await noting;
  }

  /** Resolves when what was to be noted is on disk. */
  async settled(): Promise<void> {
    await this.#noting;
  }
}
