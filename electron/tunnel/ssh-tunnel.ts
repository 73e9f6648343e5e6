import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import type { AcceptConnection, Client, ConnectConfig, RejectConnection, TcpConnectionDetails } from 'ssh2';
import type { SettingOf } from '../../shared/address/public-address.ts';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { guarded } from '../faults/edge.ts';
import { announcedUrl, LineCutter } from './announced-url.ts';
import { sshError } from './ssh-errors.ts';
import { type Link, type LinkContext, letGo, type Provider, type Target } from './tunnel.ts';

export interface SshOptions {
  readonly passphrase: string | null;
  /** How often the server is asked whether it's there; after two questions without an answer the link is lost. In milliseconds. */
  readonly keepAliveMs: number;
  /** How long a connection may take. In milliseconds. */
  readonly readyMs: number;
  /** How long a provider may take to say its address. In milliseconds. */
  readonly addressMs: number;
  /** The SSH agent's socket; undefined when there is none. */
  readonly agent: string | undefined;
}

const defaults: SshOptions = {
  passphrase: null,
  keepAliveMs: 15_000,
  readyMs: 20_000,
  addressMs: 20_000,
  agent: process.env.SSH_AUTH_SOCK,
};

type SshSetting = SettingOf<'ssh'>;

/** The fingerprint of a server's key as `ssh` and `ssh-keygen -l` write it. */
const fingerprintOf = (key: Buffer): string => `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;

/** A reverse tunnel over SSH to the user's own server, or to a provider of the localhost.run kind. Needs no ssh program. */
export function sshTunnel(setting: SshSetting, options: Partial<SshOptions> = {}): Provider {
  const all = { ...defaults, ...options };
  return { renewAfterSleep: true, connect: (context) => connect(setting, all, context) };
}

/** When it's needed: loading it takes 60 ms, which every start and every command would have to wait. */
const loadSsh = async (): Promise<typeof import('ssh2')> => (await import('ssh2')).default;

async function readKey({ keyFile }: SshSetting, passphrase: string | null): Promise<Pick<ConnectConfig, 'privateKey' | 'passphrase'>> {
  if (keyFile === null) return {};
  let privateKey: string;
  try {
    // A key is ASCII but for its comment, in whatever encoding that is; a byte order mark would hide its first line.
    privateKey = (await readFile(keyFile, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new HopwatchError('ssh-key-unusable', { file: keyFile, reason: systemReason(error) }, { cause: error });
  }
  const { utils } = await loadSsh();
  const parsed = utils.parseKey(privateKey, passphrase ?? undefined);
  if (parsed instanceof Error) {
    const reason: Detail = /passphrase/i.test(parsed.message)
      ? passphrase === null
        ? { say: 'error.reason.passphraseMissing' }
        : { say: 'error.reason.passphraseWrong' }
      : parsed.message;
    throw new HopwatchError('ssh-key-unusable', { file: keyFile, reason }, { cause: parsed });
  }
  return { privateKey, ...(passphrase === null ? {} : { passphrase }) };
}

async function connect(setting: SshSetting, options: SshOptions, context: LinkContext): Promise<Link> {
  const key = await readKey(setting, options.passphrase);
  const client = new (await loadSsh()).Client();
  let shown: string | null = null;
  let fail: (error: HopwatchError) => void = () => undefined;
  const ended = new Promise<HopwatchError>((resolve) => {
    fail = resolve;
  });
  const closed = new Promise<void>((resolve) => client.once('close', () => resolve()));
  const abort = (): void => {
    fail(letGo());
    client.destroy();
  };
  context.signal.addEventListener('abort', abort);
  client.on('error', (error) => fail(hostKeyError(setting, shown) ?? sshError(error, setting)));
  client.on('close', () => {
    context.signal.removeEventListener('abort', abort);
    fail(
      hostKeyError(setting, shown) ??
        new HopwatchError('tunnel-lost', { reason: { say: 'error.reason.hungUp', values: { host: setting.host } } }),
    );
  });
  client.on(
    'tcp connection',
    guarded('forwarding a connection', (details, accept, reject) => forward(details, accept, reject, context.target)),
  );
  const { agent } = options;
  client.connect({
    host: setting.host,
    port: setting.port,
    username: setting.user,
    ...key,
    ...(agent === undefined || setting.keyFile !== null ? {} : { agent }),
    keepaliveInterval: options.keepAliveMs,
    keepaliveCountMax: 2,
    readyTimeout: options.readyMs,
    hostVerifier: (hostKey: Buffer) => {
      shown = fingerprintOf(hostKey);
      return shown === setting.hostKey;
    },
  });
  const close = async (): Promise<void> => {
    fail(letGo());
    // Says goodbye, so that the server gives the port free; a dead link can't be told, and is cut.
    client.end();
    const cut = setTimeout(() => client.destroy(), 1_000);
    await closed;
    clearTimeout(cut);
  };
  try {
    if (context.signal.aborted) throw letGo();
    await orEnd(new Promise<void>((resolve) => client.once('ready', resolve)), ended);
    await orEnd(requestPort(client, setting), ended);
    if (setting.url !== null) context.onUrl(setting.url);
    else await orEnd(listenForUrl(client, setting, context.onUrl, options.addressMs), ended);
  } catch (error) {
    client.destroy();
    throw error;
  }
  return { ended, close };
}

/** What `promise` gives, or the end of the link as an error. */
async function orEnd<T>(promise: Promise<T>, ended: Promise<HopwatchError>): Promise<T> {
  return Promise.race([
    promise,
    ended.then((error) => {
      throw error;
    }),
  ]);
}

function hostKeyError({ host, hostKey }: SshSetting, shown: string | null): HopwatchError | null {
  if (shown === null || shown === hostKey) return null;
  return hostKey === null
    ? new HopwatchError('ssh-host-unknown', { host, fingerprint: shown })
    : new HopwatchError('ssh-host-changed', { host, fingerprint: shown, known: hostKey });
}

/**
 * Asks the server to send us what comes to its port. A provider wants the address left open; a server whose own proxy makes
 * the port public is asked for its loopback only.
 */
function requestPort(client: Client, setting: SshSetting): Promise<void> {
  return new Promise((resolve, reject) => {
    client.forwardIn(setting.url === null ? '' : 'localhost', setting.remotePort, (error) => {
      if (!error) return resolve();
      reject(new HopwatchError('ssh-port-held', { host: setting.host, port: setting.remotePort }, { cause: error }));
    });
  });
}

/**
 * Opens a session, without which a provider says nothing, and reads the address from what it prints. Goes on listening: some
 * give another address while the session stands.
 */
function listenForUrl(client: Client, setting: SshSetting, onUrl: (url: string) => void, waitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new HopwatchError('ssh-no-address', { host: setting.host })), waitMs);
    const read = (stream: NodeJS.ReadableStream): void => {
      const lines = new LineCutter();
      stream.on('data', (chunk: Buffer) => {
        for (const line of lines.push(chunk.toString('utf8'))) {
          const url = announcedUrl(line);
          if (url === null) continue;
          clearTimeout(late);
          onUrl(url);
          resolve();
        }
      });
    };
    client.shell(false, (error, session) => {
      if (error) {
        clearTimeout(late);
        reject(new HopwatchError('ssh-no-address', { host: setting.host }, { cause: error }));
        return;
      }
      read(session);
      read(session.stderr);
    });
    client.once('close', () => clearTimeout(late));
  });
}

/** Leads one connection from the server to the listener. Neither end's trouble is the tunnel's. */
function forward(_details: TcpConnectionDetails, accept: AcceptConnection, reject: RejectConnection, target: Target): void {
  const socket = connectSocket(target.port, target.host);
  let channel: ReturnType<AcceptConnection> | null = null;
  const join = guarded('joining a forwarded connection', () => {
    channel = accept();
    channel.on('error', () => socket.destroy());
    channel.on('close', () => socket.destroySoon());
    socket.on('close', () => channel?.close());
    channel.pipe(socket).pipe(channel);
  });
  socket.once('connect', join);
  socket.on(
    'error',
    guarded('ending a forwarded connection', () => {
      if (channel === null) reject();
      else channel.close();
    }),
  );
}
