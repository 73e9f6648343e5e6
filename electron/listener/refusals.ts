import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { RefusalReason } from '../../shared/refusals.ts';
import type { Peer } from './connections.ts';
import type { OutcomeBudgets } from './outcome-budgets.ts';

/** The reasons that are answered; the others leave nobody to answer. */
type Answered = Exclude<RefusalReason, 'page' | 'crowded-out'>;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const tooMany = { status: 429, text: 'Too many requests of this kind.' } as const;
const answers: Readonly<Record<Answered, Answer>> = {
  path: { status: 404, text: 'Nothing here.' },
  host: { status: 421, text: 'Nothing here by that name.' },
  method: { status: 405, text: 'Send webhooks with POST.', headers: { allow: 'GET, HEAD, POST' } },
  malformed: { status: 400, text: 'This request can not be read.' },
  'headers-too-large': { status: 431, text: 'The headers are too large.' },
  expectation: { status: 417, text: 'That can not be expected here.' },
  empty: { status: 400, text: 'There is no message in this request.' },
  'too-large': { status: 413, text: 'The message is too large.' },
  'too-slow': { status: 408, text: 'The request took too long.' },
  'cut-off': { status: 400, text: 'The request is not complete.' },
  'not-kept': tooMany,
};

/** How long what a refused sender goes on sending is thrown away, so that it can read its answer; then the line is cut. */
const lingerMs = 1000;

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Ends a connection when its last words are out and read, at the latest after a second. */
function endSoon(socket: Socket, lastWords = ''): void {
  const cut = setTimeout(() => socket.destroy(), lingerMs);
  socket.once('close', () => clearTimeout(cut));
  socket.once('end', () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.end(lastWords);
  socket.resume();
}

/**
 * Answers what isn't taken, and closes the connection behind it. Each kind has its budget; beyond it the answer is 429.
 * Every one is counted.
 */
export class Refusals {
  readonly #budgets: OutcomeBudgets;
  readonly #onRefused: (reason: RefusalReason, isTooMany: boolean) => void;

  constructor(budgets: OutcomeBudgets, onRefused: (reason: RefusalReason, isTooMany: boolean) => void) {
    this.#budgets = budgets;
    this.#onRefused = onRefused;
  }

  /** Counts a request that can't be answered, or has been. */
  note(reason: RefusalReason): void {
    this.#onRefused(reason, false);
  }

  /** Counts a request against its budget, and says what it's to be answered. */
  #judge(reason: Answered, retryAfter = this.#budgets.refuse(reason)): Answer {
    this.#onRefused(reason, retryAfter > 0);
    return retryAfter > 0 ? { ...tooMany, headers: { 'retry-after': String(retryAfter) } } : answers[reason];
  }

  /** True when one more page may be shown; it's counted. Else the request has been answered. */
  allowPage(peer: Peer, request: IncomingMessage, response: ServerResponse): boolean {
    const retryAfter = this.#budgets.refuse('page');
    this.#onRefused('page', retryAfter > 0);
    if (retryAfter > 0) this.#send(peer, request, response, { ...tooMany, headers: { 'retry-after': String(retryAfter) } });
    return retryAfter === 0;
  }

  /** Refuses a request. `retryAfter`: the seconds after which it may come again, if that was found elsewhere. */
  refuse(peer: Peer, request: IncomingMessage, response: ServerResponse, reason: Answered, retryAfter?: number): void {
    this.#send(peer, request, response, this.#judge(reason, retryAfter));
  }

  #send(peer: Peer, request: IncomingMessage, response: ServerResponse, { status, text, headers }: Answer): void {
    peer.refused = true;
    const line = `${text}\n`;
    response.writeHead(status, {
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(line),
      connection: 'close',
    });
    if (request.complete || !hasBody(request)) {
      response.end(line);
      return;
    }
    // To close while something unread is there resets the connection, and the sender would not see the answer.
    response.write(line);
    const cut = setTimeout(() => response.end(), lingerMs);
    const end = (): void => {
      clearTimeout(cut);
      response.end();
    };
    request.once('end', end).once('close', end).resume();
  }

  /** Refuses what never became a request, or stopped being one in the middle. */
  refuseRaw(peer: Peer, reason: Answered): void {
    const { socket } = peer;
    const { status, text, headers } = this.#judge(reason);
    // What is being written is answered first; the connection ends with that.
    if (peer.delivering > 0) {
      socket.pause();
      return;
    }
    if (peer.refused) {
      endSoon(socket);
      return;
    }
    peer.refused = true;
    const lines = Object.entries({
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(text) + 1,
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}`);
    endSoon(socket, `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${text}\n`);
  }
}
