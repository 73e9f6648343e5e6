import { closeSync, constants, fdatasync, openSync, write } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * "The limit": the least that a durable webhook receiver can do. A bare node:http server appends each body to one file
 * and answers after an fdatasync, one for all that wait. It looks at nothing.
 */
const file = process.argv[2] ?? '';
const handle = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND, 0o600);
const lineFeed = Buffer.from('\n');
let waiting: { body: Buffer; response: ServerResponse }[] = [];
let isWriting = false;

function commit(): void {
  if (isWriting || waiting.length === 0) return;
  isWriting = true;
  const batch = waiting;
  waiting = [];
  const bytes = Buffer.concat(batch.flatMap(({ body }) => [body, lineFeed]));
  write(handle, bytes, (writeError, written) => {
    if (writeError !== null || written !== bytes.length) throw writeError ?? new Error('The disk is full.');
    fdatasync(handle, (syncError) => {
      if (syncError !== null) throw syncError;
      isWriting = false;
      for (const { response } of batch) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 15 }).end('{"status":200}\n');
      }
      commit();
    });
  });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    waiting.push({ body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks), response });
    commit();
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/` })}\n`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => closeSync(handle));
});
