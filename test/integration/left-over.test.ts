import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LeftOver } from '../../electron/tunnel/left-over.ts';
import { ListeningCommand } from '../support/hopwatch-command.ts';
import { expect, test } from '../support/node-test.ts';

/** A cloudflared that notes its number and goes on when nobody listens to it any more. */
const stubborn = `#!${process.execPath}
process.stderr.on('error', () => undefined);
process.stderr.write('2026-03-01T09:00:04Z INF Registered tunnel connection connIndex=0\\n');
require('node:fs').writeFileSync(__dirname + '/pid', String(process.pid));
setInterval(() => undefined, 1000);
`;

/** Whether a process is there that was not only left by its parent to be cleared away. */
async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return stat !== null && !/\) Z /.test(stat);
}

test('a cloudflared that outlived a killed Hopwatch is ended at the next start', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'Processes are looked at in /proc.');
  const program = join(folder, 'cloudflared');
  await writeFile(program, stubborn, { mode: 0o755 });
  const data = join(folder, 'data');
  const tunnel = `cloudflared:hire?url=https://hooks.example.com&program=${program}`;
  const first = await ListeningCommand.start(['--data', data, '--port', '0', '--tunnel', tunnel]);
  await expect.poll(() => readFile(join(folder, 'pid'), 'utf8').catch(() => ''), { timeout: 10_000 }).not.toBe('');
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
  await first.end('SIGKILL');
  expect(await isAlive(pid)).toBe(true);
  const second = await ListeningCommand.start(['--data', data, '--port', '0']);
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  expect(await second.end()).toBe(0);
});

test('another program that has the number by now is left alone', async ({ folder }) => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await once(other, 'spawn');
  const leftOver = new LeftOver(join(folder, 'tunnel-program.json'));
  leftOver.note(other.pid, ['/usr/bin/cloudflared', 'tunnel', 'run']);
  await leftOver.end();
  expect(other.exitCode ?? other.signalCode).toBeNull();
  other.kill();
  await once(other, 'close');
});
