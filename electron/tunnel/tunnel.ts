import { asHopwatchError, HopwatchError, needsUser, type Problem } from '../../shared/errors.ts';
import { tellFault } from '../faults/edge.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import { BackOff, type BackOffOptions } from './back-off.ts';

/** Where a tunnel leads to on this computer: the listener. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** A way from the internet that stands. */
export interface Link {
  /** Resolves with the reason when the way is lost, whoever caused it. */
  readonly ended: Promise<HopwatchError>;
  readonly close: () => Promise<void>;
}

export interface LinkContext {
  readonly target: Target;
  /** Aborted when nobody wants the link any more: then `connect` lets go of what it has and rejects. */
  readonly signal: AbortSignal;
  /** Tells the public address, without the hook's path; again whenever it changes. Before the link stands, or later. */
  readonly onUrl: (url: string) => void;
}

/** One kind of public address: makes a single link, and leaves it to `Tunnel` to make the next. */
export interface Provider {
  /**
   * Makes a link; resolves when it stands. Rejects with an error of the catalogue. One that `needsUser` ends
   * the trying: nothing would be different the next time.
   */
  readonly connect: (context: LinkContext) => Promise<Link>;
  /** False when the program behind it mends its link after a sleep itself, and a new one might have another address. */
  readonly renewAfterSleep: boolean;
}

export interface TunnelEvents {
  /** The public address is known, or is another one than before. */
  url: [string];
  /** The way stands, as far as the tunnel can tell; whether messages come through, only a round trip tells. */
  up: [];
  /** The way is lost or could not be made. `tryingAgain` is false when only the user can put it right. */
  down: [Problem, { tryingAgain: boolean }];
}

/** Keeps a public way to the listener: makes a link, and a new one whenever it is lost, until it's stopped. */
export class Tunnel extends GuardedEmitter<TunnelEvents> {
  readonly #provider: Provider;
  readonly #target: Target;
  readonly #backOff: BackOff;
  #abort = new AbortController();
  #wake: (() => void) | null = null;
  #link: Link | null = null;
  #url: string | null = null;
  #isRenewing = false;
  #done: Promise<void> | null = null;

  constructor(provider: Provider, target: Target, backOff: Partial<BackOffOptions> = {}) {
    super();
    this.#provider = provider;
    this.#target = target;
    this.#backOff = new BackOff(backOff);
  }

  /** Begins; what becomes of it is told by events. */
  start(): void {
    this.#done ??= this.#keep();
  }

  /** True while a link stands. */
  get isUp(): boolean {
    return this.#link !== null;
  }

  /** Ends the wait for the next try, or the giving up: the network is back, or the user has put something right. */
  tryNow(): void {
    this.#backOff.reset();
    this.#wake?.();
  }

  /**
   * After a sleep: a link that has slept is dead more often than not, and keep-alive takes a while to find that out. True when
   * a new link is made in place of one that stands; then `up` tells when.
   */
  renew(): boolean {
    const link = this.#provider.renewAfterSleep ? this.#link : null;
    this.#isRenewing = link !== null;
    link?.close().catch((error: unknown) => tellFault('closing a tunnel', error));
    this.tryNow();
    return link !== null;
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    this.#wake?.();
    await this.#link?.close();
    await this.#done;
  }

  async #keep(): Promise<void> {
    const { signal } = this.#abort;
    while (!signal.aborted) {
      const error = await this.#once(signal);
      if (signal.aborted) return;
      // What we closed ourselves is no news.
      if (this.#isRenewing) {
        this.#isRenewing = false;
        continue;
      }
      const tryingAgain = !needsUser(error.code);
      const wait = tryingAgain ? this.#backOff.next() : null;
      const woken = this.#wait(wait);
      this.emit('down', error.problem, { tryingAgain });
      await woken;
    }
  }

  /** One link from its making to its end; answers why it ended. */
  async #once(signal: AbortSignal): Promise<HopwatchError> {
    try {
      const link = await this.#provider.connect({ target: this.#target, signal, onUrl: (url) => this.#tellUrl(url) });
      this.#link = link;
      if (signal.aborted) await link.close();
      else this.emit('up');
      this.#backOff.stood();
      return await link.ended;
    } catch (thrown) {
      return asHopwatchError(thrown);
    } finally {
      this.#link = null;
      this.#backOff.fell();
    }
  }

  #tellUrl(url: string): void {
    const plain = url.replace(/\/+$/, '');
    if (plain === this.#url) return;
    this.#url = plain;
    this.emit('url', plain);
  }

  /** Waits so long (`null`: until woken), or until woken. */
  #wait(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === null ? null : setTimeout(() => this.#wake?.(), ms);
      this.#wake = () => {
        if (timer !== null) clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }
}

/** The error for a link that ended because we let it go. */
export const letGo = (): HopwatchError => new HopwatchError('tunnel-lost', { reason: { say: 'error.reason.closed' } });
