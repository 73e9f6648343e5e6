import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { SettingOf } from '../../shared/address/public-address.ts';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { guarded, tellFault } from '../faults/edge.ts';
import { LineCutter } from './announced-url.ts';
import type { LeftOver } from './left-over.ts';
import { type Link, type LinkContext, letGo, type Provider, type Target } from './tunnel.ts';

type CloudflaredSetting = SettingOf<'cloudflared'>;

/** What a line of cloudflared's log says, as far as it matters here. */
export type CloudflaredSays =
  | { readonly what: 'url'; readonly url: string }
  | { readonly what: 'connected' }
  | { readonly what: 'error'; readonly message: string };

/**
 * Reads a line of cloudflared's log: "2024-05-06T10:00:00Z INF message key=value". The quick tunnel's address stands alone in a
 * frame of | and +. Source: the log of cloudflared 2024.x.
 */
export function readCloudflared(line: string): CloudflaredSays | null {
  const url = /\|\s+(https:\/\/[a-z0-9-]+\.trycloudflare\.com)\s+\|/.exec(line)?.[1];
  if (url !== undefined) return { what: 'url', url };
  const [, level, message = ''] = /^\S+ (INF|WRN|ERR|FTL) (.*)$/.exec(line.trim()) ?? [];
  if (level === 'INF' && message.startsWith('Registered tunnel connection')) return { what: 'connected' };
  if (level === 'ERR' || level === 'FTL') return { what: 'error', message: message.replace(/ connIndex=.*$/, '') };
  // A quick tunnel that Cloudflare does not give, and a wrong call, are told without time and level.
  if (level === undefined && /^(?:failed to|error|incorrect usage|you did not)/i.test(line.trim()))
    return { what: 'error', message: line.trim() };
  return null;
}

/** The program's file: the one that is named, else the first on the PATH. Null when there is none that can be run. */
function findCloudflared(named: string | null, env: NodeJS.ProcessEnv = process.env): string | null {
  const name = process.platform === 'win32' ? 'cloudflared.exe' : 'cloudflared';
  const candidates = named === null ? (env.PATH ?? '').split(delimiter).map((folder) => join(folder || '.', name)) : [named];
  return candidates.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function argumentsOf({ tunnel }: CloudflaredSetting, { host, port }: Target): string[] {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return tunnel === null ? ['tunnel', '--no-autoupdate', '--url', address] : ['tunnel', '--no-autoupdate', 'run', '--url', address, tunnel];
}

interface CloudflaredOptions {
  /** How long a connection may take, in milliseconds. */
  readonly readyMs?: number;
  /** Where the program is noted while it runs. */
  readonly leftOver?: LeftOver;
}

/** A tunnel by the user's own cloudflared: it is found, never fetched. It mends its connections itself; we start it anew when it ends. */
export function cloudflaredTunnel(setting: CloudflaredSetting, options: CloudflaredOptions = {}): Provider {
  return { renewAfterSleep: false, connect: (context) => connect(setting, options, context) };
}

/** What the system has none of now, and may have again in a moment. Source: errno(3), and fork(2) for EAGAIN. */
const passing: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM']);

/** Why a program could not be started: only a file that can't be run needs the user. */
function spawnError(error: NodeJS.ErrnoException, program: string): HopwatchError {
  return passing.has(error.code ?? '')
    ? new HopwatchError('tunnel-lost', { reason: systemReason(error) }, { cause: error })
    : new HopwatchError('cloudflared-missing', { where: program }, { cause: error });
}

async function connect(
  setting: CloudflaredSetting,
  { readyMs = 30_000, leftOver }: CloudflaredOptions,
  { target, signal, onUrl }: LinkContext,
): Promise<Link> {
  const program = findCloudflared(setting.program);
  if (program === null) throw new HopwatchError('cloudflared-missing', { where: setting.program ?? { say: 'error.where.path' } });
  const call = argumentsOf(setting, target);
  const child = spawn(program, call, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true });
  leftOver?.note(child.pid, [program, ...call]);
  child.once('close', () => leftOver?.clear());
  let lastError = '';
  const gone = new Promise<HopwatchError>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve(spawnError(error, program)));
    child.once('close', (code) => {
      const reason: Detail =
        lastError === ''
          ? { say: 'error.reason.cloudflaredCode', values: { code: String(code) } }
          : { say: 'error.reason.cloudflaredEnded', values: { reason: lastError } };
      resolve(new HopwatchError('tunnel-lost', { reason }));
    });
  });
  const ended = gone.then((error) => (signal.aborted ? letGo() : error));
  const close = async (): Promise<void> => {
    // A quit does not wait for that long: then it ends with this process.
    const end = (): unknown => child.kill('SIGKILL');
    process.once('exit', end);
    child.kill();
    const forced = setTimeout(end, 3_000);
    await gone;
    clearTimeout(forced);
    process.off('exit', end);
  };
  const onAbort = (): void => void close();
  signal.addEventListener('abort', onAbort);
  void gone.then(() => signal.removeEventListener('abort', onAbort));
  if (setting.url !== null) onUrl(setting.url);
  let isConnected: () => void = () => undefined;
  const connected = new Promise<void>((resolve) => {
    isConnected = resolve;
  });
  const lines = new LineCutter();
  const read = guarded('reading what cloudflared says', (chunk: string) => {
    for (const said of lines.push(chunk).map(readCloudflared)) {
      if (said?.what === 'url' && setting.url === null) onUrl(said.url);
      else if (said?.what === 'connected') isConnected();
      else if (said?.what === 'error') lastError = said.message;
    }
  });
  // There is none when the process could not be started for want of descriptors.
  (child.stderr as Readable | null)
    ?.setEncoding('utf8')
    .on('data', read)
    .on('error', (error) => tellFault('reading what cloudflared says', error));
  let late: NodeJS.Timeout | undefined;
  const timedOut = new Promise<HopwatchError>((resolve) => {
    const tooLate = (): void =>
      resolve(new HopwatchError('tunnel-lost', { reason: lastError || { say: 'error.reason.cloudflaredOffline' } }));
    late = setTimeout(tooLate, readyMs);
  });
  const failed = await Promise.race([connected.then(() => null), ended, timedOut]);
  clearTimeout(late);
  if (failed !== null) {
    await close();
    throw failed;
  }
  return { ended, close };
}
