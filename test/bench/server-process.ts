import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

/** A server that runs as a process of its own. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  readonly pid: number;
  readonly url: string;
  /** The lines on stdout behind the first. */
  readonly lines: string[] = [];

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.#closed = once(child, 'close');
    this.pid = child.pid ?? 0;
    this.url = url;
  }

  /** Starts a program that says its `url` in a line of JSON; resolves when it has. */
  static async start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint = (complaint + chunk).slice(-2000);
    });
    const lines = createInterface({ input: child.stdout });
    const ended = once(child, 'close').then(() => {
      throw new Error(`A server ended before it listened: ${complaint}`);
    });
    ended.catch(() => undefined);
    const [first] = (await Promise.race([once(lines, 'line'), ended])) as [string];
    const server = new ServerProcess(child, (JSON.parse(first) as { url: string }).url);
    lines.on('line', (line) => server.lines.push(line));
    return server;
  }

  /** Starts a program that says nothing of use, and resolves when it takes connections. `args` gets a free port. */
  static async startOnPort(args: (port: number) => readonly string[], path: string): Promise<ServerProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, args(port), { stdio: ['pipe', 'ignore', 'ignore'] });
    for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
      if (await takesConnections(port)) return new ServerProcess(child, `http://127.0.0.1:${port}${path}`);
      await delay(100);
    }
    child.kill('SIGKILL');
    throw new Error('A server did not begin to listen within ten seconds.');
  }

  /** Writes a line to its stdin. */
  tell(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends it with a signal and waits until it's gone; one that doesn't heed it is killed after ten seconds. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.#child.kill(signal);
    const forced = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await this.#closed;
    clearTimeout(forced);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
