import { timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HopwatchError } from '../../shared/errors.ts';
import type { Delivery, Outcome } from '../intake/intake.ts';
import { makeApp } from './app.ts';
import { readBody } from './read-body.ts';

/** The largest body that is taken, in bytes. */
export const maxBodyBytes = 1024 * 1024;

export interface ListenerOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** The secret part of the hook's path. */
  readonly token: () => string;
  readonly receive: (delivery: Delivery) => Promise<Outcome>;
  /** A request that was answered and not kept. */
  readonly onRefused: (status: number) => void;
  /** A delivery that could not be written and was answered 503. */
  readonly onStorageFailure: (error: unknown) => void;
}

const hookPath = /^\/hooks\/([^/]+)\/?$/;

function startError(error: NodeJS.ErrnoException, host: string, port: number): HopwatchError {
  const cause = { cause: error };
  if (error.code === 'EADDRINUSE') return new HopwatchError('port-taken', { port }, cause);
  if (error.code === 'EACCES') return new HopwatchError('port-denied', { port }, cause);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new HopwatchError('host-unavailable', { host }, cause);
  return new HopwatchError('listener-failed', { reason: error.message }, cause);
}

/** The HTTP side: it knows no event, hands each body on, and answers when that is durable. */
export class Listener {
  readonly #options: ListenerOptions;
  #server: Server | null = null;
  #tokenDigest: { token: string; digest: Buffer } = { token: '', digest: Buffer.alloc(32) };

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** The port that is listened on; null while stopped. */
  get port(): number | null {
    const address = this.#server?.address();
    return (address as AddressInfo | null | undefined)?.port ?? null;
  }

  /** Starts listening. Rejects with `port-taken`, `port-denied`, `host-unavailable` or `listener-failed`. */
  async start(): Promise<void> {
    const { host, port, onRefused } = this.#options;
    const app = makeApp({ isHookPath: (path) => this.#isHookPath(path), onRefused });
    const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 15_000 }, (request, response) => {
      // The hook's POST does not go through Express: see makeApp.
      if (request.method === 'POST' && this.#isHookPath(pathOf(request))) void this.#takeHook(request, response);
      else app(request, response);
    });
    server.listen({ host, port, exclusive: true });
    try {
      await once(server, 'listening');
    } catch (error) {
      throw startError(error as NodeJS.ErrnoException, host, port);
    }
    this.#server = server;
  }

  #isHookPath(path: string): boolean {
    const given = hookPath.exec(path)?.[1];
    if (given === undefined) return false;
    const token = this.#options.token();
    if (token !== this.#tokenDigest.token) this.#tokenDigest = { token, digest: Buffer.from(token) };
    // The comparison tells nothing by its time but the token's length, which is no secret.
    const { digest } = this.#tokenDigest;
    const bytes = Buffer.from(given);
    return bytes.length === digest.length && timingSafeEqual(bytes, digest);
  }

  async #takeHook(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const read = await readBody(request, maxBodyBytes);
      if ('refused' in read) this.#refuse(response, read.refused);
      else if (read.body.length === 0) this.#refuse(response, 400);
      else {
        const contentType = request.headers['content-type'] ?? '';
        const sender = request.socket.remoteAddress ?? '';
        answer(response, await this.#options.receive({ body: read.body, contentType, sender }));
      }
    } catch (error) {
      if (request.readableAborted || request.errored !== null) return;
      this.#options.onStorageFailure(error);
      response.setHeader('retry-after', '10');
      answer(response, { status: 503, error: 'The event could not be stored.' });
    }
  }

  #refuse(response: ServerResponse, status: 400 | 413 | 415): void {
    this.#options.onRefused(status);
    const error = { 400: 'The body is empty or can not be decoded.', 413: 'The body is too large.', 415: 'Unknown content encoding.' }[
      status
    ];
    answer(response, { status, error });
  }

  /** Stops taking connections and waits for the requests that are being answered. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const forced = setTimeout(() => server.closeAllConnections(), 1500);
    await closed;
    clearTimeout(forced);
  }
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? '';

function answer(response: ServerResponse, { status, ...content }: { status: number; error?: string }): void {
  const text = `${JSON.stringify(content)}\n`;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}
