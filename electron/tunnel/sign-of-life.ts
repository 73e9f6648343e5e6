import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guarded } from '../faults/edge.ts';

/** How often a running Hopwatch gives a sign of life, in milliseconds. */
const everyMs = 60_000;

/**
 * An empty file in the data folder whose time of change is the last sign of life of a Hopwatch that listened. The time alone is
 * changed, since that survives a loss of power whole. What can't be written is not noted: the disk's trouble is told already.
 */
export class SignOfLife {
  readonly #file: string;
  #timer: NodeJS.Timeout | null = null;
  #giving: Promise<void> = Promise.resolve();

  constructor(dataFolder: string) {
    this.#file = join(dataFolder, 'last-alive');
  }

  /** When the last sign was given, in Unix milliseconds; null when none ever was. */
  async last(): Promise<number | null> {
    return stat(this.#file).then(
      // Kept in seconds with a fraction, so that a whole millisecond may come back as a little less.
      ({ mtimeMs }) => Math.round(mtimeMs),
      () => null,
    );
  }

  /** Gives a sign now and from now on. */
  start(): void {
    this.give();
    this.#timer ??= setInterval(
      guarded('giving a sign of life', () => this.give()),
      everyMs,
    ).unref();
  }

  /** Gives a sign now. */
  give(): void {
    const now = new Date();
    this.#giving = utimes(this.#file, now, now)
      .catch(() => writeFile(this.#file, '', { mode: 0o600 }))
      .catch(() => undefined);
  }

  /** Gives the last sign. */
  async stop(): Promise<void> {
    if (this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
    this.give();
    await this.#giving;
  }
}
