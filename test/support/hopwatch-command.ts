import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(import.meta.dirname, '../../dist/cli.cjs');

/** What a finished command said. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function gather(stream: NodeJS.ReadableStream | null): { text: string } {
  const gathered = { text: '' };
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    gathered.text += chunk;
  });
  return gathered;
}

/** Where commands remember folders, instead of in the home of whoever runs the tests. */
const configFolder = join(tmpdir(), `hopwatch-test-config-${userInfo().username}`);

/** The environment of a command: English unless it names a language, whatever whoever runs the tests speaks. */
const environment = (env: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: 'C',
  XDG_CONFIG_HOME: configFolder,
  ...env,
});

/** An environment in which the user speaks French. */
export const inFrench = { LC_ALL: '', LANGUAGE: 'fr_FR:fr', LANG: 'fr_FR.UTF-8' } as const;

/** Runs the built `hopwatch` to its end. */
export async function hopwatch(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, [program, ...args], { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)];
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** An output that takes nothing: a disk without room (Linux alone has one), or a pipe whose reader has gone. */
export type FailingOutput = 'full' | 'gone';

/** Runs the built `hopwatch` to its end with a stdout that fails from the beginning. */
export async function hopwatchInto(output: FailingOutput, args: readonly string[]): Promise<Omit<CommandResult, 'stdout'>> {
  const file = output === 'full' ? openSync('/dev/full', 'w') : null;
  const child = spawn(process.execPath, [program, ...args], { env: environment({}), stdio: ['ignore', file ?? 'pipe', 'pipe'] });
  if (file !== null) closeSync(file);
  child.stdout?.destroy();
  const stderr = gather(child.stderr);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stderr: stderr.text };
}

/** A running `hopwatch listen`. */
export class ListeningCommand {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  readonly #stderr: { readonly text: string };
  /** The lines on stdout behind the first. */
  readonly lines: string[] = [];
  readonly url: string;
  readonly pid: number;
  readonly data: string;

  private constructor(
    child: ChildProcess,
    first: { url: string; pid: number; data: string },
    lines: AsyncIterable<string>,
    stderr: { readonly text: string },
  ) {
    this.#child = child;
    this.#stderr = stderr;
    this.#closed = once(child, 'close');
    this.url = first.url;
    this.pid = first.pid;
    this.data = first.data;
    void this.#collect(lines);
  }

  /**
   * Starts it and resolves when it has said where it listens. `descriptors`: how many files and connections it may have open at
   * once, where there is a POSIX shell.
   */
  static async start(args: readonly string[], env: Readonly<Record<string, string>> = {}, descriptors?: number): Promise<ListeningCommand> {
    const call = [process.execPath, program, 'listen', ...args];
    const limited = descriptors === undefined ? call : ['/bin/sh', '-c', `ulimit -n ${descriptors}; exec "$@"`, 'sh', ...call];
    const child = spawn(limited[0] ?? '', limited.slice(1), { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
    const stderr = gather(child.stderr);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) throw new Error(`hopwatch listen ended: ${stderr.text}`);
    return new ListeningCommand(child, JSON.parse(first.value), { [Symbol.asyncIterator]: () => lines }, stderr);
  }

  /** What it has said on stderr so far. */
  get stderr(): string {
    return this.#stderr.text;
  }

  async #collect(lines: AsyncIterable<string>): Promise<void> {
    for await (const line of lines) this.lines.push(line);
  }

  /** Ends it with a signal; resolves with its exit status, null if the signal ended it. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#child.kill(signal);
    await this.#closed;
    return this.#child.exitCode;
  }
}

/** Posts a message as HireHop does; text goes as it is. */
export function post(url: string, message: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}
