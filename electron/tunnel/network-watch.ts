import { EventEmitter } from 'node:events';
import { networkInterfaces } from 'node:os';

export interface NetworkWatchOptions {
  /** How often is looked, in milliseconds. */
  readonly everyMs: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** What this computer's network looks like, as text that differs when the network does. */
  readonly network: () => string;
}

/** A clock that jumped by so much between two looks has slept, in milliseconds. */
const sleptMs = 30_000;

function currentNetwork(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  // Temporary IPv6 addresses come and go without anything having changed.
  const telling = addresses.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
  return telling.sort().join(' ');
}

interface NetworkWatchEvents {
  /** Another network, or none, or one again. */
  changed: [];
  /** The computer slept from then until now; Unix milliseconds. */
  slept: [number];
}

/** Notices a change of network and a sleep, without any help from the desktop, so that the command has it, too. */
export class NetworkWatch extends EventEmitter<NetworkWatchEvents> {
  readonly #options: NetworkWatchOptions;
  #network: string;
  #lookedAt: number;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: Partial<NetworkWatchOptions> = {}) {
    super();
    this.#options = { everyMs: 10_000, now: Date.now, network: currentNetwork, ...options };
    this.#network = this.#options.network();
    this.#lookedAt = this.#options.now();
  }

  start(): void {
    this.#timer ??= setInterval(() => this.look(), this.#options.everyMs).unref();
  }

  /** Looks now. */
  look(): void {
    const { everyMs, now, network } = this.#options;
    const before = this.#lookedAt;
    this.#lookedAt = now();
    if (this.#lookedAt - before > everyMs + sleptMs) this.emit('slept', before);
    const found = network();
    if (found === this.#network) return;
    this.#network = found;
    this.emit('changed');
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
