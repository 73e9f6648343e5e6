import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** An X display that nobody sees. */
export class VirtualDisplay {
  readonly #server: ChildProcess;
  /** What belongs into DISPLAY. */
  readonly name: string;

  private constructor(server: ChildProcess, name: string) {
    this.#server = server;
    this.name = name;
  }

  /** Resolves when it takes connections; `size` is in pixels. Rejects when there is no Xvfb. */
  static async start(size = '1280x1024'): Promise<VirtualDisplay> {
    // The server chooses a free number itself and says it on the fourth stream. Source: Xserver(1), -displayfd.
    const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset', '-ac'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const pipe = server.stdio[3];
    if (!pipe) throw new Error('Xvfb was started without a pipe.');
    const [number] = (await Promise.race([once(pipe, 'data'), once(server, 'error').then(([error]) => Promise.reject(error))])) as [Buffer];
    return new VirtualDisplay(server, `:${number.toString().trim()}`);
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, 'exit');
    this.#server.kill();
    await ended;
  }
}
