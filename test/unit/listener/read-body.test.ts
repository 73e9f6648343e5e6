import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'playwright/test';
import { readBody } from '../../../electron/listener/read-body.ts';
import { deferred } from '../../support/deferred.ts';
import { connectTo } from '../../support/raw-request.ts';

const mebibyte = 1_048_576;

/** What this process holds, in bytes, once all that nobody holds is gone. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

interface Reading {
  readonly told: () => number;
  readonly body: ReturnType<typeof readBody>;
}

/** Sends what `pieces` makes, without its end; answers the reading of it, once `bytes` of it have come, and how to end. */
async function receive(pieces: string, bytes: number): Promise<Reading & { readonly end: (last: string) => Promise<void> }> {
  const server = createServer();
  const arrived = deferred<Reading>();
  server.on('request', (request: IncomingMessage) => {
    let told = 0;
    let came = 0;
    const body = readBody(request, 16 * mebibyte, (held) => {
      told += held;
    });
    request.on('data', (piece: Buffer) => {
      came += piece.length;
      if (came === bytes) arrived.resolve({ told: () => told, body });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = await connectTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${pieces}`);
  const reading = await arrived.promise;
  return {
    ...reading,
    end: async (last) => {
      socket.write(last);
      await reading.body;
      socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a body in chunks of one byte holds little more than its bytes, and that is what is told', async () => {
  const count = 200_000;
  const chunks = '1\r\na\r\n'.repeat(count);
  const before = heldBytes();
  const { told, body, end } = await receive(chunks, count);
  // With each byte a Buffer of its own it were twenty million.
  expect(heldBytes() - before).toBeLessThan(5_000_000);
  expect(told()).toBeGreaterThanOrEqual(count);
  expect(told()).toBeLessThan(2 * count + 2048);
  await end('0\r\n\r\n');
  expect(await body).toEqual(Buffer.from('a'.repeat(count)));
});

test('a body comes out byte for byte, however it is cut', async () => {
  const text = Array.from({ length: 30_000 }, (_, at) => String.fromCharCode(0x21 + (at % 90))).join('');
  const cuts = [0, 1, 2, 1023, 1024, 1025, 5000, 20_000, text.length];
  const parts = cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
  const { body, end } = await receive(parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join(''), text.length);
  await end('0\r\n\r\n');
  expect((await body).toString()).toBe(text);
});
