import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What came back over a raw connection. */
export interface RawAnswer {
  /** The statuses of all answers, in order; 100 Continue among them. */
  readonly statuses: readonly number[];
  readonly text: string;
  /** True when the server ended the connection; false when it was still open after `waitMs`. */
  readonly closed: boolean;
}

/** Opens a connection to where a URL points. */
export async function connectTo(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  // A server that is attacked may cut the line: that is one of the right answers.
  socket.on('error', () => undefined);
  return socket;
}

/**
 * Sends bytes as they are and gathers what comes back until the server closes the connection, or, when `answers` is given, until so
 * many answers have come. The time only ends a wait in vain.
 */
export async function sendRaw(
  url: string,
  bytes: string | Uint8Array,
  { answers = Number.POSITIVE_INFINITY, half = false, waitMs = 5000 }: { answers?: number; half?: boolean; waitMs?: number } = {},
): Promise<RawAnswer> {
  const socket = await connectTo(url);
  let text = '';
  const statuses = (): number[] => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  const closed = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), waitMs);
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
      // An answer counts when its head is complete.
      if (text.includes('\r\n\r\n') && statuses().length >= answers) finish(false);
    });
    const finish = (ended: boolean): void => {
      clearTimeout(timer);
      resolve(ended);
    };
    socket.once('close', () => finish(true));
    if (half) socket.end(bytes);
    else socket.write(bytes);
  });
  socket.destroy();
  return { statuses: statuses(), text, closed };
}

/** A whole POST request as bytes. */
export function rawPost(path: string, body: string | Uint8Array, headers: readonly string[] = []): Buffer {
  const content = Buffer.from(body);
  const lines = [`POST ${path} HTTP/1.1`, 'Host: 127.0.0.1', `Content-Length: ${content.length}`, ...headers];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), content]);
}
