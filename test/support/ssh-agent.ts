import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from './run-to-end.ts';

/** OpenSSH's own agent, on a socket of its own. */
export class SshAgent {
  readonly #child: ChildProcess;
  readonly socket: string;

  private constructor(child: ChildProcess, socket: string) {
    this.#child = child;
    this.socket = socket;
  }

  static async start(folder: string): Promise<SshAgent> {
    const socket = join(folder, 'agent');
    const child = spawn('ssh-agent', ['-D', '-a', socket], { stdio: ['ignore', 'pipe', 'ignore'] });
    // It says where its socket is as soon as that can be connected to.
    await once(createInterface({ input: child.stdout }), 'line');
    return new SshAgent(child, socket);
  }

  /** Gives it a private key to hold. */
  async add(keyFile: string): Promise<void> {
    const added = await run('ssh-add', ['-q', keyFile], { ...process.env, SSH_AUTH_SOCK: this.socket });
    if (added.code !== 0) throw new Error(`ssh-add failed: ${added.stderr}`);
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill();
    await ended;
  }
}
