import type { Socket } from 'node:net';
import { connectTo } from './raw-request.ts';

/** The ways to hold a connection and bring nothing. */
const starts: readonly ((path: string) => string)[] = [
  // Nothing at all.
  () => '',
  // Half of the headers.
  (path) => `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: `,
  // Half of a body.
  (path) => `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n{"event":"`,
  // A body in chunks that goes on for ever.
  (path) => `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n`,
  // A page, and then nothing more on a connection that is kept.
  (path) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
];

/** Opens so many connections that hang, each in one of several ways. They stay until they're destroyed, or the server ends them. */
export async function hang(url: string, count: number): Promise<Socket[]> {
  const path = new URL(url).pathname;
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const some = Math.min(50, count - sockets.length);
    sockets.push(...(await Promise.all(Array.from({ length: some }, () => connectTo(url)))));
  }
  for (const [index, socket] of sockets.entries()) {
    const start = starts[index % starts.length]?.(path) ?? '';
    if (start !== '') socket.write(start);
    socket.resume();
  }
  return sockets;
}
