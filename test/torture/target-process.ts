import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** How the tortured service is, after its garbage was collected. */
export interface TargetReport {
  readonly url: string;
  readonly rssMb: number;
  /** The heap and what hangs on it outside, which shows a leak sooner than the whole does. */
  readonly heapMb: number;
  readonly recorded: number;
  readonly quarantined: number;
  readonly refused: number;
  readonly problems: readonly string[];
}

/** The tortured service's process. */
export class TargetProcess {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown[]>;
  readonly url: string;

  private constructor(child: ChildProcess, closed: Promise<unknown[]>, url: string) {
    this.#child = child;
    this.#closed = closed;
    this.url = url;
  }

  /** Starts it on a data folder; resolves when it listens. Without `limited` it answers everything in full. */
  static async start(dataFolder: string, limited: boolean): Promise<TargetProcess> {
    const child = fork(join(import.meta.dirname, 'target.ts'), [dataFolder, limited ? 'limited' : 'unlimited'], {
      execArgv: ['--expose-gc', '--import', 'tsx'],
    });
    const closed = once(child, 'close');
    const [first] = (await Promise.race([
      once(child, 'message'),
      closed.then(() => {
        throw new Error('The service ended before it listened.');
      }),
    ])) as [TargetReport];
    return new TargetProcess(child, closed, first.url);
  }

  get hasCrashed(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Asks how it is; null when it has crashed. */
  async report(): Promise<TargetReport | null> {
    if (this.hasCrashed) return null;
    this.#child.send('report');
    const answer = await Promise.race([once(this.#child, 'message'), this.#closed.then(() => null)]);
    return answer === null ? null : (answer[0] as TargetReport);
  }

  /** Stops it; resolves with its exit status, null if a signal ended it. */
  async stop(): Promise<number | null> {
    if (!this.hasCrashed) this.#child.send('stop');
    await this.#closed;
    return this.#child.exitCode;
  }
}
