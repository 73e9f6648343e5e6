import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SettingOf } from '../../shared/address/public-address.ts';
import { fingerprint, freePort, makeKeyPair } from './ssh-keys.ts';

const program = '/usr/sbin/sshd';

/** Whether this machine has OpenSSH's server, and this user may run it. */
export function hasSshd(): boolean {
  try {
    accessSync(program, constants.X_OK);
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

/** OpenSSH's own server on loopback, with throwaway keys, on a port of its own. */
export class SshServer {
  readonly #folder: string;
  readonly port: number;
  readonly keyFile: string;
  /** Where it makes reached what is sent to it. */
  readonly remotePort: number;
  #hostKey = '';
  #child: ChildProcess | null = null;

  private constructor(folder: string, port: number, remotePort: number) {
    this.#folder = folder;
    this.port = port;
    this.remotePort = remotePort;
    this.keyFile = join(folder, 'client');
  }

  static async start(folder: string): Promise<SshServer> {
    const own = join(folder, 'sshd');
    await mkdir(own);
    const server = new SshServer(own, await freePort(), await freePort());
    const client = makeKeyPair();
    await writeFile(server.keyFile, client.private, { mode: 0o600 });
    await writeFile(join(own, 'authorized_keys'), `${client.public}\n`, { mode: 0o600 });
    await server.changeHostKey();
    const config = {
      ListenAddress: '127.0.0.1',
      Port: server.port,
      HostKey: join(own, 'host'),
      AuthorizedKeysFile: join(own, 'authorized_keys'),
      PidFile: 'none',
      StrictModes: 'no',
      UsePAM: 'no',
      PermitRootLogin: 'prohibit-password',
      PasswordAuthentication: 'no',
      KbdInteractiveAuthentication: 'no',
    };
    await writeFile(
      join(own, 'config'),
      Object.entries(config)
        .map(([name, value]) => `${name} ${value}\n`)
        .join(''),
    );
    await server.restart();
    return server;
  }

  /** The setting of a tunnel through this server; the test itself stands for a proxy that makes its port public. */
  get setting(): SettingOf<'ssh'> {
    return {
      kind: 'ssh',
      host: '127.0.0.1',
      port: this.port,
      user: userInfo().username,
      keyFile: this.keyFile,
      hostKey: this.#hostKey,
      remotePort: this.remotePort,
      url: `http://127.0.0.1:${this.remotePort}`,
    };
  }

  /** Gives the server another key; in force with the next start. */
  async changeHostKey(): Promise<void> {
    const pair = makeKeyPair();
    await writeFile(join(this.#folder, 'host'), pair.private);
    await chmod(join(this.#folder, 'host'), 0o600);
    this.#hostKey = fingerprint(pair.public);
  }

  /** Starts it again after a stop, and resolves when it listens. */
  async restart(): Promise<void> {
    // Where it puts itself away from everything after a login.
    mkdirSync('/run/sshd', { recursive: true });
    const child = spawn(program, ['-D', '-e', '-f', join(this.#folder, 'config')], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    const lines = createInterface({ input: child.stderr });
    const said: string[] = [];
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => {
        said.push(line);
        if (line.includes('Server listening')) resolve();
      });
      child.once('close', () => reject(new Error(`sshd ended: ${said.join('\n')}`)));
    });
  }

  /** Ends it and all its sessions, as a crash of the server would. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined) return;
    this.#child = null;
    const closed = once(child, 'exit');
    for (const pid of await withDescendants(child.pid)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself in the meantime.
      }
    }
    await closed;
  }
}

/** A process and all that come from it: each of sshd's sessions puts itself into a group of its own. */
async function withDescendants(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const below = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => withDescendants(Number(child))),
  );
  return [pid, ...below.flat()];
}
