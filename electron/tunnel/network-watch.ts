import { networkInterfaces } from 'node:os';
import { attempt, guarded } from '../faults/edge.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';

export interface NetworkWatchOptions {
  /** How often is looked, in milliseconds. */
  readonly everyMs: number;
  /** What this computer's network looks like, as text that differs when the network does. */
  readonly network: () => string;
}

function currentNetwork(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  // Temporary IPv6 addresses come and go without anything having changed.
  const telling = addresses.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
  return telling.sort().join(' ');
}

interface NetworkWatchEvents {
  /** Another network, or none, or one again. */
  changed: [];
}

/** Notices a change of network, without any help from the desktop, so that the command has it, too. */
export class NetworkWatch extends GuardedEmitter<NetworkWatchEvents> {
  readonly #options: NetworkWatchOptions;
  #network: string;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: Partial<NetworkWatchOptions> = {}) {
    super();
    this.#options = { everyMs: 10_000, network: currentNetwork, ...options };
    this.#network = this.#look('');
  }

  start(): void {
    this.#timer ??= setInterval(
      guarded('following the network', () => this.look()),
      this.#options.everyMs,
    ).unref();
  }

  /** What the network is now; what it was where the system does not tell. Source: Node's os.networkInterfaces, which may throw. */
  #look(before: string): string {
    return attempt('looking at the network', this.#options.network, before);
  }

  /** Looks now. */
  look(): void {
    const found = this.#look(this.#network);
    if (found === this.#network) return;
    this.#network = found;
    this.emit('changed');
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
