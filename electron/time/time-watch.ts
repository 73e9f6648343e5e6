import { guarded } from '../faults/edge.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import { type Clocks, systemClocks } from './clock.ts';

/** How often the clocks are compared, in milliseconds. */
const defaultEveryMs = 5_000;
/** A shorter sleep can't be told from a clock that counts whole seconds, in milliseconds. */
const minSleepMs = 4_000;
/** A wall clock that moved by less was adjusted, not set, in milliseconds. */
const minJumpMs = 2_500;
/** A look that comes so much too late means that timers stood still, in milliseconds. */
const minLateMs = 30_000;
/** A sleep that was told and has not come after so long does not come any more, in milliseconds. */
const forgetMs = 60_000;

export interface TimeWatchOptions {
  readonly everyMs: number;
  readonly clocks: Clocks;
  /** Whether the monotonic clock stands still during a sleep. Source: libuv's uv_hrtime on each system. */
  readonly stopsAsleep: boolean;
}

/** What all clocks showed at one moment. */
interface Reading {
  readonly now: number;
  readonly monotonic: number;
  readonly sinceBoot: number | null;
}

export interface TimeWatchEvents {
  /** The wall clock was set by so many milliseconds: times that are remembered have to be moved along. */
  set: [number];
  /** The desktop told that the computer is about to sleep. */
  sleeping: [];
  /** The computer slept at some time between then (Unix milliseconds, by the clock as it is set now) and now. */
  slept: [number];
  /** Timers and wall clock have come apart, for whatever reason: what is due by the wall clock has to be looked at again. */
  changed: [];
}

/**
 * Notices a sleep, a wall clock that is set and another time zone. A sleep is known by the clock since boot, which goes on
 * where the monotonic one stands still, and never by the wall clock. It needs no help from the desktop, so that the command
 * has it, too; a desktop that tells of a sleep makes it quicker and exact.
 */
export class TimeWatch extends GuardedEmitter<TimeWatchEvents> {
  readonly #options: TimeWatchOptions;
  #last: Reading;
  #zone = new Date().getTimezoneOffset();
  /** What the clocks showed when the desktop told that the computer is about to sleep. */
  #suspendedAt: Reading | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: Partial<TimeWatchOptions> = {}) {
    super();
    this.#options = { everyMs: defaultEveryMs, clocks: systemClocks, stopsAsleep: process.platform === 'linux', ...options };
    this.#last = this.#read();
  }

  /** Begins to look by itself. Nothing waits for it: it keeps no process from ending. */
  start(): void {
    // However long the start took: that was no sleep.
    this.#last = this.#read();
    this.#timer ??= setInterval(
      guarded('comparing the clocks', () => this.look()),
      this.#options.everyMs,
    ).unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** The desktop tells that the computer is about to sleep. */
  suspend(): void {
    this.look();
    this.#suspendedAt = this.#last;
    this.emit('sleeping');
  }

  /** The desktop tells that the computer is awake again. */
  resume(): void {
    this.#compare({ isAwakening: true });
  }

  /** Compares the clocks now. */
  look(): void {
    this.#compare({ isAwakening: false });
  }

  /** Looks, and returns the time in Unix milliseconds: whoever is told it has already moved along what it remembers. */
  now(): number {
    this.look();
    return this.#options.clocks.now();
  }

  #read(): Reading {
    const { now, monotonic, sinceBoot } = this.#options.clocks;
    return { now: now(), monotonic: monotonic(), sinceBoot: sinceBoot() };
  }

  #compare({ isAwakening }: { readonly isAwakening: boolean }): void {
    const before = this.#last;
    const reading = this.#read();
    const toldMs = this.#toldMs(reading);
    // Whether the clock was set or the sleep is over the desktop will say in a moment.
    if (toldMs !== null && !isAwakening) return;
    this.#last = reading;
    const passedMs = toldMs === null ? this.#passedMs(before, reading) : reading.now - before.now;
    const isLate = passedMs - this.#options.everyMs >= minLateMs;
    const jumpedMs = reading.now - before.now - passedMs;
    const wasSet = Math.abs(jumpedMs) >= minJumpMs;
    const sleptFrom = toldMs === null ? this.#sleptFrom(before, reading, isAwakening) : reading.now - toldMs;
    if (sleptFrom !== null) this.#suspendedAt = null;
    if (wasSet) this.emit('set', Math.round(jumpedMs));
    if (sleptFrom !== null) this.emit('slept', sleptFrom);
    const zoneChanged = this.#zoneChanged();
    if (zoneChanged || wasSet || sleptFrom !== null || isLate || isAwakening) this.emit('changed');
  }

  /** How much time really passed between two readings, sleep included, in milliseconds. */
  #passedMs(before: Reading, after: Reading): number {
    const awakeMs = after.monotonic - before.monotonic;
    if (!this.#options.stopsAsleep || before.sinceBoot === null || after.sinceBoot === null) return awakeMs;
    const wholeMs = after.sinceBoot - before.sinceBoot;
    // Two clocks that differ by less only differ in how finely they count, and the monotonic one is the finer.
    return wholeMs - awakeMs >= minSleepMs ? wholeMs : awakeMs;
  }

  /** Since when the computer may have slept, in Unix milliseconds by the clock as it is set now; null when it did not. */
  #sleptFrom(before: Reading, after: Reading, isAwakening: boolean): number | null {
    const { everyMs, stopsAsleep } = this.#options;
    const awakeMs = after.monotonic - before.monotonic;
    // Where the monotonic clock counts a sleep, a timer that comes too late is the only trace of it.
    const isKnown = stopsAsleep ? this.#passedMs(before, after) > awakeMs : awakeMs - everyMs >= minLateMs;
    const told = this.#suspendedAt;
    if (!isKnown && (told === null || !isAwakening)) {
      if (told !== null && after.monotonic - told.monotonic > forgetMs) this.#suspendedAt = null;
      return null;
    }
    return Math.round(after.now - this.#passedMs(told ?? before, after));
  }

  /**
   * How long a sleep was that the desktop told of and that only the wall clock shows, as in a virtual machine whose other clocks
   * stood still with it, in milliseconds; null when the others show it, or nothing was told.
   */
  #toldMs(after: Reading): number | null {
    const told = this.#suspendedAt;
    if (told === null || after.monotonic - told.monotonic > forgetMs) return null;
    const [shownMs, awakeMs] = [after.now - told.now, after.monotonic - told.monotonic];
    return this.#passedMs(told, after) === awakeMs && shownMs - awakeMs >= minJumpMs ? shownMs : null;
  }

  #zoneChanged(): boolean {
    const before = this.#zone;
    this.#zone = new Date().getTimezoneOffset();
    return this.#zone !== before;
  }
}
