import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';

/** lowdb as its own documentation uses it, behind node:http: push to an array, write the file, answer. */
const low = new Low(new JSONFile<{ events: unknown[] }>(process.argv[2] ?? ''), { events: [] });
await low.write();

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  low.data.events.push(JSON.parse(Buffer.concat(chunks).toString()));
  await low.write();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 15 }).end('{"status":200}\n');
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/` })}\n`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
