import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { HopwatchError } from '../../shared/errors.ts';
import type { RefusalReason } from '../../shared/refusals.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { guarded, tellFault } from '../faults/edge.ts';
import type { Delivery, Outcome } from '../intake/intake.ts';
import { makeApp } from './app.ts';
import { Connections, type Peer } from './connections.ts';
import { HookPath, type HookSecrets } from './hook-path.ts';
import type { OutcomeBudgets } from './outcome-budgets.ts';
import { decodeBody, readBody, saysTooLarge } from './read-body.ts';
import { Refusals } from './refusals.ts';

export interface ListenerOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly secrets: () => HookSecrets;
  /** The largest message that is taken, in bytes. */
  readonly maxBodyBytes: () => number;
  readonly budgets: OutcomeBudgets;
  readonly receive: (delivery: Delivery) => Promise<Outcome>;
  /** A message came by a former secret, which will not hold for ever. */
  readonly onFormerSecret: () => void;
  /** A request that was not kept. `isTooMany`: beyond the budget of its kind, so answered 429. */
  readonly onRefused: (reason: RefusalReason, isTooMany: boolean) => void;
  /** A delivery that could not be written and was answered 503. */
  readonly onStorageFailure: (error: unknown) => void;
}

/** All that Node's server is told; times in milliseconds. What isn't strictly HTTP is refused. */
const serverOptions = {
  insecureHTTPParser: false,
  /** Ours is the same in all versions of Node: see makeApp. */
  requireHostHeader: false,
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 15_000,
  /** How often these are looked after. */
  connectionsCheckingInterval: 1000,
} as const;

/** What Node's parser complains of, where it's more than that it can't read it. */
const reasonOf: Readonly<Record<string, 'headers-too-large' | 'too-slow' | 'cut-off'>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_INVALID_EOF_STATE: 'cut-off',
};

function startError(error: NodeJS.ErrnoException, host: string, port: number): HopwatchError {
  const cause = { cause: error };
  if (error.code === 'EADDRINUSE') return new HopwatchError('port-taken', { port }, cause);
  if (error.code === 'EACCES') return new HopwatchError('port-denied', { port }, cause);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new HopwatchError('host-unavailable', { host }, cause);
  return new HopwatchError('listener-failed', { reason: systemReason(error) }, cause);
}

/** The HTTP side: it knows no event, hands each body on, and answers when that is durable. */
export class Listener {
  readonly #options: ListenerOptions;
  readonly #hookPath: HookPath;
  readonly #refusals: Refusals;
  readonly #connections: Connections;
  #server: Server | null = null;

  constructor(options: ListenerOptions) {
    this.#options = options;
    this.#hookPath = new HookPath(options.secrets, Date.now);
    this.#refusals = new Refusals(options.budgets, options.onRefused);
    this.#connections = new Connections(() => this.#refusals.note('crowded-out'));
  }

  /** The port that is listened on; null while stopped. */
  get port(): number | null {
    const address = this.#server?.address();
    return (address as AddressInfo | null | undefined)?.port ?? null;
  }

  /** Starts listening. Rejects with `port-taken`, `port-denied`, `host-unavailable` or `listener-failed`. */
  async start(): Promise<void> {
    const { host, port } = this.#options;
    const server = createServer(serverOptions);
    this.#connections.watch(server);
    this.#serve(server);
    server.listen({ host, port, exclusive: true });
    try {
      await once(server, 'listening');
    } catch (error) {
      throw startError(error as NodeJS.ErrnoException, host, port);
    }
    // From now on: a connection could not be taken, since all descriptors are in use. Those that are open go on.
    server.on('error', (error) => tellFault('taking a connection', error));
    this.#server = server;
  }

  #serve(server: Server): void {
    const peerOf = ({ socket }: IncomingMessage): Peer => this.#connections.at(socket);
    const app = makeApp({
      host: this.#options.host,
      matchHook: (url) => this.#hookPath.match(url),
      allowPage: (request, response) => this.#refusals.allowPage(peerOf(request), request, response),
      refuse: (request, response, reason) => this.#refusals.refuse(peerOf(request), request, response, reason),
    });
    const take = (request: IncomingMessage, response: ServerResponse, beforeBody?: () => void): void => {
      // The hook's POST does not go through Express: see makeApp.
      const match = request.method === 'POST' ? this.#hookPath.match(request.url ?? '') : null;
      if (match === null || (request.headers.host === undefined && request.httpVersionMinor > 0)) app(request, response);
      else {
        if (match === 'former') this.#options.onFormerSecret();
        this.#takeHook(peerOf(request), request, response, beforeBody).catch((error: unknown) => {
          tellFault('taking a message', error);
          request.socket.destroy();
        });
      }
    };
    server.on('request', guarded('taking a request', take));
    // Who asks before it sends is told to send only what will be read.
    const takeAsked = (request: IncomingMessage, response: ServerResponse): void => take(request, response, () => response.writeContinue());
    const refuseExpectation = (request: IncomingMessage, response: ServerResponse): void =>
      this.#refusals.refuse(peerOf(request), request, response, 'expectation');
    const refuseConnect = (request: IncomingMessage): void => this.#breakOff(peerOf(request), 'method');
    const takeError = (error: NodeJS.ErrnoException, socket: Duplex): void => this.#takeError(error.code ?? '', socket as Socket);
    server.on('checkContinue', guarded('taking a request', takeAsked));
    server.on('checkExpectation', guarded('refusing a request', refuseExpectation));
    server.on('connect', guarded('refusing a request', refuseConnect));
    server.on('clientError', guarded('refusing what is no request', takeError));
  }

  /** What is no HTTP, or comes too slowly. Told again for each piece of it; answered once. */
  #takeError(code: string, socket: Socket): void {
    const peer = this.#connections.at(socket);
    const isHttp = code.startsWith('HPE_') || code.startsWith('ERR_HTTP_');
    if (!isHttp || !socket.writable) {
      socket.destroy();
      return;
    }
    this.#breakOff(peer, reasonOf[code] ?? 'malformed');
  }

  #breakOff(peer: Peer, reason: 'method' | 'malformed' | 'headers-too-large' | 'too-slow' | 'cut-off'): void {
    if (peer.broken) return;
    peer.broken = true;
    // The message before it may be complete without having been handed over yet: it comes first.
    setImmediate(guarded('refusing what is no request', () => this.#refusals.refuseRaw(peer, reason)));
  }

  async #takeHook(peer: Peer, request: IncomingMessage, response: ServerResponse, beforeBody?: () => void): Promise<void> {
    const maxBytes = this.#options.maxBodyBytes();
    if (beforeBody !== undefined && !saysTooLarge(request, maxBytes)) beforeBody();
    this.#connections.arriving(peer, 0);
    const raw = await readBody(request, maxBytes, (held) => this.#connections.arriving(peer, held));
    this.#connections.arrived(peer);
    if (raw === 'cut-off') {
      if (!peer.broken) this.#refusals.note(raw);
    } else if (raw === 'too-large') this.#refusals.refuse(peer, request, response, raw);
    else if (raw.length === 0) this.#refusals.refuse(peer, request, response, 'empty');
    else {
      peer.delivering += 1;
      await this.#deliver(peer, request, response, raw).finally(() => {
        peer.delivering -= 1;
      });
    }
  }

  /** Hands a message on and answers what became of it. From here on the sender may be gone: it's kept all the same. */
  async #deliver(peer: Peer, request: IncomingMessage, response: ServerResponse, raw: Buffer<ArrayBuffer>): Promise<void> {
    const contentType = request.headers['content-type'] ?? '';
    const decoded = await decodeBody(raw, request.headers['content-encoding'] ?? null, this.#options.maxBodyBytes(), contentType);
    if (decoded === 'too-large') {
      this.#refusals.refuse(peer, request, response, decoded);
      return;
    }
    const sender = request.socket.remoteAddress ?? '';
    const isUndecoded = 'undecoded' in decoded;
    let outcome: Outcome;
    try {
      outcome = await this.#options.receive({ body: isUndecoded ? raw : decoded.body, contentType, sender, isUndecoded });
    } catch (error) {
      this.#options.onStorageFailure(error);
      response.setHeader('retry-after', '10');
      answer(peer, response, { status: 503, error: 'The event could not be stored.' });
      return;
    }
    if (outcome.outcome === 'recorded') this.#connections.recorded(peer);
    if (outcome.outcome === 'not-kept') this.#refusals.refuse(peer, request, response, 'not-kept', outcome.retryAfter);
    else answer(peer, response, isUndecoded ? { ...outcome, status: decoded.undecoded } : outcome);
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

function answer(peer: Peer, response: ServerResponse, { status, ...content }: { status: number; error?: string }): void {
  // What came behind this request could not be read.
  if (peer.broken) {
    peer.refused = true;
    response.setHeader('connection', 'close');
  }
  const text = `${JSON.stringify(content)}\n`;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}
