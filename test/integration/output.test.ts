import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FailingOutput, hopwatch, hopwatchInto, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

test.skip(process.platform !== 'linux', 'Only Linux has a device that is always full.');

/** A folder with a data folder, in which are an event and a quarantined message, and what the commands take besides. */
async function prepare(folder: string): Promise<string> {
  const data = join(folder, 'data');
  const listening = await ListeningCommand.start(['--data', data, '--port', '0']);
  await post(listening.url, statusMessage(0));
  await post(listening.url, 'not JSON');
  await listening.end();
  await writeFile(join(folder, 'more.ndjson'), `${JSON.stringify(statusMessage(1))}\n`);
  expect((await hopwatch(['backup', '--data', data, '--out', join(folder, 'copy')])).status).toBe(0);
  return data;
}

/** A call, with what it exits with when its output is read. */
type Call = readonly [status: number, ...args: string[]];

/** Every command that prints something on stdout: those that only read, and those that write to the data folder, one after another. */
const printing = (folder: string, data: string): { readers: Call[]; writers: Call[] } => ({
  readers: [
    [0, '--help'],
    [0, '--version'],
    [0, 'export', '--help'],
    [0, 'export', '--format', 'ndjson', '--data', data],
    [0, 'export', '--format', 'csv', '--data', data],
    [0, 'export', '--format', 'xlsx', '--data', data],
    [0, 'verify', '--data', data],
    [1, 'status', '--data', data],
    [1, 'status', '--json', '--data', data],
    [0, 'doctor', '--offline', '--data', data],
    [0, 'doctor', '--offline', '--json', '--data', data],
    [0, 'quarantine', 'list', '--data', data],
    [0, 'backup', '--out', join(folder, 'second'), '--data', data],
    [0, 'restore', join(folder, 'copy'), '--data', join(folder, 'restored')],
  ],
  writers: [
    [0, 'prune', '--keep', '100', '--dry-run', '--data', data],
    [0, 'import', join(folder, 'more.ndjson'), '--data', data],
    [0, 'quarantine', 'delete', '--all', '--data', data],
  ],
});

for (const output of ['gone', 'full'] as const satisfies readonly FailingOutput[]) {
  const told = output === 'gone' ? 'nothing' : 'why it failed';
  test(`a command whose output is ${output} tells ${told}, and never a stack trace`, async ({ folder }) => {
    test.slow();
    const data = await prepare(folder);
    const check = async ([usual, ...args]: Call): Promise<void> => {
      const { status, stderr } = await hopwatchInto(output, args);
      const call = `${args.join(' ')}: ${stderr}`;
      expect(stderr, call).not.toMatch(/ at .*:\d+:\d+|node:/);
      if (output === 'gone') {
        expect(stderr, call).toBe('');
        // A doctor who finds something exits with 1 on any machine.
        if (args[0] !== 'doctor') expect(status, call).toBe(usual);
      } else {
        expect(stderr, call).toContain('The output could not be written. Writing to stdout failed: the disk is full.');
        expect(status, call).toBe(1);
      }
    };
    const { readers, writers } = printing(folder, data);
    await Promise.all(readers.map(check));
    for (const call of writers) await check(call);
  });

  test(`renew-url changes nothing where its output is ${output}`, async ({ folder }) => {
    const data = join(folder, 'data');
    expect((await hopwatch(['set', 'port', '20000', '--data', data])).status).toBe(0);
    const before = await readFile(join(data, 'settings.json'), 'utf8');
    for (const options of [[], ['--keep-old', '0']]) {
      expect((await hopwatchInto(output, ['renew-url', '--data', data, ...options])).status).toBe(1);
      expect(await readFile(join(data, 'settings.json'), 'utf8')).toBe(before);
    }
    const { stdout } = await hopwatch(['renew-url', '--data', data]);
    const { token } = JSON.parse(await readFile(join(data, 'settings.json'), 'utf8')) as { token: string };
    expect(stdout).toBe(`http://127.0.0.1:20000/hooks/${token}\n`);
  });
}

test('listen records on when its output fails, and says so once', async ({ folder }) => {
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  // The settings say where it listens, as its first line can't.
  await hopwatch(['set', 'port', '20000', '--data', data]);
  const file = openSync('/dev/full', 'w');
  const program = join(import.meta.dirname, '../../dist/cli.cjs');
  const args = [program, 'listen', '--events', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { env: { ...process.env, LC_ALL: 'C' }, stdio: ['ignore', file, 'pipe'] });
  closeSync(file);
  const ended = once(child, 'close');
  let stderr = '';
  for await (const chunk of child.stderr?.setEncoding('utf8') ?? []) {
    stderr += String(chunk);
    if (!stderr.includes('Events are still recorded')) continue;
    await expect.poll(async () => (await hopwatch(['status', '--json', '--data', data])).stdout).toContain('"state":"listening"');
    const { listener } = JSON.parse((await hopwatch(['status', '--json', '--data', data])).stdout) as { listener: { port: number } };
    const { token } = JSON.parse(await readFile(join(data, 'settings.json'), 'utf8')) as { token: string };
    for (const number of [0, 1]) {
      expect((await post(`http://127.0.0.1:${listener.port}/hooks/${token}`, statusMessage(number))).status).toBe(200);
    }
    child.kill('SIGTERM');
    break;
  }
  await ended;
  expect(child.exitCode).toBe(0);
  expect(stderr.match(/can no longer be printed/g)).toHaveLength(1);
  expect((await hopwatch(['export', '--format', 'ndjson', '--data', data])).stdout.trim().split('\n')).toHaveLength(2);
});

test('what is redirected to a file is there whole', async ({ folder }) => {
  const data = await prepare(folder);
  for (const args of [['export', '--format', 'ndjson'], ['export', '--format', 'xlsx'], ['verify'], ['quarantine', 'list']]) {
    const file = join(folder, 'redirected');
    const out = openSync(file, 'w');
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/cli.cjs'), ...args, '--data', data], {
      stdio: ['ignore', out, 'ignore'],
    });
    closeSync(out);
    expect(await once(child, 'close')).toEqual([0, null]);
    const piped = await hopwatch([...args, '--data', data]);
    const written = await readFile(file, 'utf8');
    if (args.includes('xlsx')) expect(written.startsWith('PK')).toBe(true);
    else expect(written).toBe(piped.stdout);
  }
});
