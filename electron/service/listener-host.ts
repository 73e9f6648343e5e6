import { asHopwatchError, errorsAbout } from '../../shared/errors.ts';
import { guarded } from '../faults/edge.ts';
import { choosePort, findFreePort } from '../listener/free-port.ts';
import type { Listener } from '../listener/listener.ts';
import type { Problems } from './problems.ts';

export interface ListenerHostOptions {
  readonly problems: Problems;
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; null: one is to be chosen. */
  readonly wantedPort: () => number | null;
  /** Keeps a port that was chosen. */
  readonly keepPort: (port: number) => Promise<void>;
  /** Makes a listener that is not started yet. */
  readonly make: (port: number) => Listener;
  /** Called when listening began or ended. */
  readonly onChanged: () => void;
}

/** How soon a port that could not be had is tried again, in milliseconds. */
const listenAgainMs = 3_000;

/** Keeps one listener going: on the port that is kept, and again when that could not be had at first. */
export class ListenerHost {
  readonly #options: ListenerHostOptions;
  #listener: Listener | null = null;
  #retry: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(options: ListenerHostOptions) {
    this.#options = options;
  }

  get isListening(): boolean {
    return this.#listener !== null;
  }

  /** The address that is or would be listened on. */
  get host(): string {
    return this.#options.host;
  }

  /** The port that is or would be listened on; null until one is chosen. */
  get port(): number | null {
    return this.#listener?.port ?? this.#options.wantedPort();
  }

  /** Returns whether a port is the one that is listened on now. */
  listensOn(port: number): boolean {
    return this.#listener?.port === port;
  }

  /** Finds a free port near the one that is taken; the taken one itself when there is none. */
  suggestPort(): Promise<number> {
    return findFreePort(this.host, this.port ?? choosePort());
  }

  /**
   * Starts listening; the first time a port is chosen. Rejects with the listener's errors, which stand among the problems,
   * too: a taken port is never changed silently, but the same port is tried again every few seconds.
   */
  async start(): Promise<void> {
    const { problems, wantedPort, keepPort } = this.#options;
    const chosen = wantedPort();
    try {
      const listener = chosen === null ? await this.#listenOn(choosePort()).catch(() => this.#listenOn(0)) : await this.#listenOn(chosen);
      // In the meantime the user may have chosen another port, or quit.
      if (this.isListening || this.#stopped) return await listener.stop();
      this.#listener = listener;
      if (chosen === null && listener.port !== null) await keepPort(listener.port);
    } catch (error) {
      const problem = asHopwatchError(error);
      problems.clear(...errorsAbout('listener').filter((code) => code !== problem.code));
      problems.add(problem.problem);
      this.#startAgainSoon();
      throw problem;
    }
    this.#started();
  }

  async #listenOn(port: number): Promise<Listener> {
    const listener = this.#options.make(port);
    await listener.start();
    return listener;
  }

  /** What stood in the way is over, if anything did. */
  #started(): void {
    this.#endRetry();
    this.#options.problems.clear(...errorsAbout('listener'));
    this.#options.onChanged();
  }

  /** The same port again, until it is free or the user has chosen something else: nobody needs to come for it. */
  #startAgainSoon(): void {
    this.#endRetry();
    this.#retry = setTimeout(
      guarded('listening again', () => {
        this.#retry = null;
        if (!this.isListening && !this.#stopped) this.start().catch(() => undefined);
      }),
      listenAgainMs,
    );
  }

  #endRetry(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }

  /** Lets the port go and starts anew. */
  async restart(): Promise<void> {
    this.#endRetry();
    await this.#stopListener();
    return this.start();
  }

  /**
   * Listens on another port: that is had first, then `keep` is awaited, and only then is the old one let go. Rejects with the
   * listener's errors or those of `keep`, and then the old one goes on.
   */
  async moveTo(port: number, keep: () => Promise<void>): Promise<void> {
    const listener = await this.#listenOn(port);
    await keep().catch(async (error: unknown) => {
      await listener.stop();
      throw error;
    });
    await this.#stopListener();
    this.#listener = listener;
    this.#started();
  }

  async #stopListener(): Promise<void> {
    const listener = this.#listener;
    this.#listener = null;
    await listener?.stop();
  }

  /** Stops for good, once what is being answered is. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#endRetry();
    await this.#stopListener();
  }
}
