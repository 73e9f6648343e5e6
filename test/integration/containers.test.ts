import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '../support/node-test.ts';

const program = join(import.meta.dirname, '../../dist/cli.cjs');
const flags = ['--pid', '--fork', '--mount-proc', '--uts', '--net', '--kill-child'];

/** Whether a program can be put into namespaces of its own, as a container does. */
function canContain(): boolean {
  try {
    execFileSync('unshare', [...flags, 'hostname', 'hopwatch-test'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

test.skip(!canContain(), 'Namespaces can only be made by root on Linux, unless a container forbids it.');

/** Starts `hopwatch listen` under a host name, process numbers and a network of its own. */
function contain(host: string, data: string): ChildProcess {
  const script = 'hostname "$1"; ip link set lo up 2>/dev/null; exec "$2" "$3" listen --port 0 --data "$4"';
  return spawn('unshare', [...flags, 'sh', '-c', script, 'sh', host, process.execPath, program, data], {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function firstLine(stream: NodeJS.ReadableStream | null): Promise<string> {
  for await (const line of createInterface({ input: stream as NodeJS.ReadableStream })) return line;
  return '';
}

test('of two containers the second is refused with the host of the first, and may start once that was killed', async ({ folder }) => {
  const first = contain('warehouse', folder);
  expect(await firstLine(first.stdout)).toContain('"url"');
  const owner = JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as { pid: number };

  const second = contain('office', folder);
  expect(await firstLine(second.stderr)).toMatch(new RegExp(`hopwatch listen \\(process ${owner.pid} on warehouse, since .*\\)`));
  expect(await once(second, 'close')).toEqual([1, null]);

  first.kill('SIGKILL');
  await once(first, 'close');
  const third = contain('office', folder);
  expect(await firstLine(third.stdout)).toContain('"url"');
  third.kill('SIGKILL');
  await once(third, 'close');
});
