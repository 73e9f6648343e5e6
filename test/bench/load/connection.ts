import { connect, type Socket } from 'node:net';

/** One answer: its status, or null when the connection ended before it came. */
export type Answered = (status: number | null) => void;

const headEnd = Buffer.from('\r\n\r\n');

/** A keep-alive connection that has one request under way at a time; no more of HTTP than that needs. */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer | null = null;
  #answered: Answered | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', () => this.#finish(null));
    socket.on('close', () => this.#finish(null));
  }

  static open(url: URL): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      });
    });
  }

  get isOpen(): boolean {
    return this.#socket.writable;
  }

  /** Sends a request; `bytes` must stay as they are until it's answered. */
  send(bytes: Buffer, answered: Answered): void {
    this.#answered = answered;
    this.#socket.write(bytes);
  }

  #take(chunk: Buffer): void {
    const received = this.#received === null ? chunk : Buffer.concat([this.#received, chunk]);
    this.#received = received;
    const end = received.indexOf(headEnd);
    if (end === -1) return;
    const length = /\r\ncontent-length: *(\d+)/i.exec(received.toString('latin1', 0, end))?.[1];
    // No server that is measured here answers in chunks.
    if (length === undefined) {
      this.#socket.destroy();
      return;
    }
    if (received.length < end + headEnd.length + Number(length)) return;
    this.#received = null;
    this.#finish(Number(received.toString('latin1', 9, 12)));
  }

  #finish(status: number | null): void {
    const answered = this.#answered;
    this.#answered = null;
    answered?.(status);
  }

  close(): void {
    this.#socket.destroy();
  }
}
