import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '../support/node-test.ts';

const projectFolder = join(import.meta.dirname, '../..');

/** A registry with these packages in its advisories; null: one that has no audit. Counts the packages it was asked about. */
async function startRegistry(advisories: Record<string, string> | null): Promise<{ server: Server; address: string; asked: Set<string> }> {
  const asked = new Set<string>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method !== 'POST') return response.writeHead(404).end('{}');
    if (advisories === null) return response.writeHead(405).end();
    const raw = Buffer.concat(chunks);
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    for (const name of Object.keys(JSON.parse(text.toString()) as object)) asked.add(name);
    const all = Object.entries(advisories).map(([name, severity], index) => [
      name,
      [{ id: index, url: 'https://advisories.example/1', title: 'A hole', severity, vulnerable_versions: '<99.0.0', cwe: [], cvss: {} }],
    ]);
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(Object.fromEntries(all)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

/** `npm run audit` against a registry that has these advisories. */
async function audit(advisories: Record<string, string> | null, folder: string) {
  const { server, address, asked } = await startRegistry(advisories);
  const child = spawn(process.execPath, ['--import', 'tsx', 'build/audit.ts'], {
    cwd: projectFolder,
    // As it stands where production is set, which must not hide what ships.
    env: { ...process.env, npm_config_registry: address, npm_config_cache: folder, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [status] = (await once(child, 'close')) as [number | null];
  server.close();
  server.closeAllConnections();
  return { status, said, asked };
}

test('npm run audit fails on a high one in what ships, and on none that is for building and testing alone', async ({ folder }) => {
  // It builds the app to see what is in it.
  test.setTimeout(90_000);
  const { status, said, asked } = await audit({ express: 'high', '@mantine/core': 'moderate', eslint: 'critical' }, folder);
  expect(said).toContain('high: express (node_modules/express): A hole https://advisories.example/1');
  expect(said).toContain('1 high or critical, 1 lesser');
  expect(said).not.toContain('eslint');
  expect(status).toBe(1);
  for (const name of ['express', 'react', 'lowdb', 'zod', 'electron', '@tabler/icons-react']) expect(asked).toContain(name);
});

test('npm run audit is no pass where the registry has no audit', async ({ folder }) => {
  const { status, said } = await audit(null, folder);
  expect(said).toContain('could not be asked');
  expect(status).toBe(2);
});
