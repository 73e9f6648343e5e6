export interface BackOffOptions {
  /** The first wait, in milliseconds. */
  readonly firstMs: number;
  /** The longest wait, in milliseconds. */
  readonly maxMs: number;
  /** A link that stood so long was a success: the next wait is the first again. In milliseconds. */
  readonly steadyMs: number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** The time in milliseconds, on a clock that never jumps. */
  readonly now: () => number;
}

const defaults: BackOffOptions = { firstMs: 250, maxMs: 60_000, steadyMs: 2_000, random: Math.random, now: () => performance.now() };

/**
 * How long to wait before the next try: twice as long each time, a random half of it taken off, so that a thousand
 * clients of a server that restarts don't all come back in the same moment.
 */
export class BackOff {
  readonly #options: BackOffOptions;
  #tries = 0;
  #stoodSince: number | null = null;

  constructor(options: Partial<BackOffOptions> = {}) {
    this.#options = { ...defaults, ...options };
  }

  /** A link stands from now on. */
  stood(): void {
    this.#stoodSince = this.#options.now();
  }

  /** The link is gone. One that stood for a while starts the waits small again; one that falls at once doesn't. */
  fell(): void {
    if (this.#stoodSince !== null && this.#options.now() - this.#stoodSince >= this.#options.steadyMs) this.#tries = 0;
    this.#stoodSince = null;
  }

  /** The next wait, in milliseconds. */
  next(): number {
    const { firstMs, maxMs, random } = this.#options;
    const full = Math.min(firstMs * 2 ** this.#tries, maxMs);
    this.#tries += 1;
    return full / 2 + (random() * full) / 2;
  }

  reset(): void {
    this.#tries = 0;
  }
}
