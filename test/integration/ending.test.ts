import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const) {
  test(`${signal} ends listen in order: neither a status nor a lock is left`, async ({ folder }) => {
    test.skip(process.platform === 'win32', 'Windows ends a process that is sent a signal.');
    const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
    await expect.poll(() => readdir(folder)).toContain('status.json');
    expect((await post(listener.url, statusMessage(0))).status).toBe(200);
    expect(await listener.end(signal)).toBe(0);
    const left = await readdir(folder);
    expect(left.filter((name) => /^(lock|status)/.test(name))).toEqual([]);
    expect(await readFile(join(folder, 'hopwatch.log'), 'utf8')).toContain('hopwatch listen stopped');
  });
}

/** A cloudflared that notes its number and does not want to end. */
const stubborn = `#!${process.execPath}
process.on('SIGTERM', () => undefined);
process.stderr.write('2026-03-01T09:00:04Z INF Registered tunnel connection connIndex=0\\n');
require('node:fs').writeFileSync(__dirname + '/pid', String(process.pid));
setInterval(() => undefined, 1000);
`;

test('a tunnel that does not want to end holds up neither the record nor the end of listen', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'The program is a script.');
  const program = join(folder, 'cloudflared');
  await writeFile(program, stubborn, { mode: 0o755 });
  const data = join(folder, 'data');
  const tunnel = `cloudflared:hire?url=https://hooks.example.com&program=${program}`;
  const listener = await ListeningCommand.start(['--data', data, '--port', '0', '--tunnel', tunnel]);
  await expect.poll(() => readFile(join(folder, 'pid'), 'utf8').catch(() => ''), { timeout: 10_000 }).not.toBe('');
  expect(await listener.end()).toBe(0);
  expect((await readdir(data)).filter((name) => /^(lock|status)/.test(name))).toEqual([]);
});

test('a killed listen is not said to run, whoever has its number by now', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'Elsewhere nothing tells when a process was started.');
  const listener = await ListeningCommand.start(['--data', folder, '--port', '0']);
  await expect.poll(() => readdir(folder)).toContain('status.json');
  const isRunning = async (): Promise<unknown> => JSON.parse((await hopwatch(['status', '--json', '--data', folder])).stdout).running;
  expect(await isRunning()).toBe(true);
  await listener.end('SIGKILL');
  for (const name of ['status.json', 'lock']) {
    const file = join(folder, name);
    // This very process has the number.
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(String(listener.pid), String(process.pid)));
  }
  expect(await isRunning()).toBe(false);
});
