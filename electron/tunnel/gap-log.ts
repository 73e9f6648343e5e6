import { type GapReason, gapReasons } from '../../shared/hirehop/gap.ts';
import { tellFault } from '../faults/edge.ts';
import { makeGapEvent } from '../intake/gap-event.ts';
import type { Service } from '../service/service.ts';

/** Shorter gaps are not noted, in milliseconds: a marker for each hiccup would teach to overlook them. */
const minGapMs = 5_000;
/** Nor is a restart that takes no longer, in milliseconds. */
const minAbsenceMs = 300_000;

/** Notes in the history when nothing could arrive, each time once, whoever noticed it. */
export class GapLog {
  readonly #service: Service;
  /** Unix milliseconds, by the clock as it is set now: one that was ahead for a while must not hide what comes after. */
  #notedUntil = Number.NEGATIVE_INFINITY;
  #noting: Promise<unknown> = Promise.resolve();

  constructor(service: Service) {
    this.#service = service;
  }

  /** Notes a gap; the part of it that is noted already is left out. Times are Unix milliseconds. */
  async note(from: number, to: number, reason: GapReason): Promise<void> {
    const start = Math.max(from, this.#notedUntil);
    if (to - start < minGapMs) return;
    this.#notedUntil = to;
    // A marker that can't be written is no reason to stop: the disk's own trouble is told already.
    const noting = Promise.resolve()
      .then(() => this.#service.data.record(makeGapEvent(start, to, reason), []))
      .catch((error: unknown) => tellFault('noting a gap', error));
    this.#noting = noting;
    await noting;
  }

  /** Notes that Hopwatch did not run, from its last sign of life (null: there never was one) until it was there again. */
  async noteAbsence(lastSign: number | null, to: number): Promise<void> {
    if (lastSign !== null && to - lastSign > minAbsenceMs) await this.note(lastSign, to, gapReasons.notRunning);
  }

  /** The wall clock was set by so many milliseconds. */
  clockSet(byMs: number): void {
    this.#notedUntil += byMs;
  }

  /** Resolves when what was to be noted is on disk. */
  async settled(): Promise<void> {
    await this.#noting;
  }
}
