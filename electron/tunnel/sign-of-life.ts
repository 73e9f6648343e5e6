import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guarded } from '../faults/edge.ts';
import { bootId } from '../storage/lock-owner.ts';
import { type Clocks, systemClocks } from '../time/clock.ts';

/** How often a running Hopwatch gives a sign of life, in milliseconds. */
const everyMs = 60_000;

/** What tells the time without the clock on the wall. */
export interface BootClock extends Pick<Clocks, 'now' | 'sinceBoot'> {
  /** Which start of the computer this is; empty where it can't be known. */
  readonly bootId: () => string;
}

/**
 * A file in the data folder whose time of change is the last sign of life of a Hopwatch that listened; that survives a loss of
 * power whole. In it stand this start of the computer and the time since then, in milliseconds: within one start they tell how
 * long ago it was though the clock was set meanwhile. What can't be written is not noted: the disk's trouble is told already.
 */
export class SignOfLife {
  readonly #file: string;
  readonly #clock: BootClock;
  #timer: NodeJS.Timeout | null = null;
  #giving: Promise<void> = Promise.resolve();

  constructor(dataFolder: string, clock: BootClock = { ...systemClocks, bootId }) {
    this.#file = join(dataFolder, 'last-alive');
    this.#clock = clock;
  }

  /** When the last sign was given, in Unix milliseconds by the clock as it is set now; null when none ever was. */
  async last(): Promise<number | null> {
    try {
      // Kept in seconds with a fraction, so that a whole millisecond may come back as a little less.
      const written = Math.round((await stat(this.#file)).mtimeMs);
      return this.#corrected(written, await readFile(this.#file, 'utf8'));
    } catch {
      return null;
    }
  }

  #corrected(written: number, text: string): number {
    const { now, sinceBoot, bootId: id } = this.#clock;
    const [, boot, given] = /^(\S+) (\d+)\n$/.exec(text) ?? [];
    const up = sinceBoot();
    // An earlier version left the file empty, and a loss of power may.
    if (boot === undefined || given === undefined || up === null || id() === '') return written;
    if (boot === id()) return now() - Math.max(up - Number(given), 0);
    // Before this start of the computer, whatever the clock showed then.
    return Math.min(written, now() - up);
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
    this.#giving = this.#giving.then(() => this.#write()).catch(() => undefined);
  }

  async #write(): Promise<void> {
    const { now, sinceBoot, bootId: id } = this.#clock;
    const [boot, up, time] = [id(), sinceBoot(), new Date(now())];
    const text = boot === '' || up === null ? '' : `${boot} ${Math.round(up)}\n`;
    // On a full disk the text may not find room; the time always does.
    await writeFile(this.#file, text, { mode: 0o600 }).catch(() => undefined);
    await utimes(this.#file, time, time);
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
