import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandResult, hopwatch, ListeningCommand } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

/** A data folder with these messages in its history. */
async function fill(folder: string, messages: readonly object[]): Promise<string> {
  const file = join(folder, 'messages.ndjson');
  await writeFile(file, messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  const data = join(folder, 'data');
  expect(await hopwatch(['import', file, '--data', data])).toMatchObject({ status: 0 });
  return data;
}

/** Runs commands side by side. */
const runAll = (calls: readonly (readonly string[])[]): Promise<{ result: CommandResult; call: string }[]> =>
  Promise.all(calls.map(async (args) => ({ result: await hopwatch(args), call: args.join(' ') })));

const jobsOf = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { job: unknown }).job);

test('an option that chooses events may be repeated, and then either matches', async ({ folder }) => {
  const data = await fill(folder, [
    statusMessage(0),
    statusMessage(1, { event: 'invoice.created', user_name: 'John Smith' }),
    statusMessage(2, { event: 'contact.company.created', user_name: 'Ana' }),
  ]);
  const jobs = async (...options: string[]): Promise<unknown[]> =>
    jobsOf((await hopwatch(['export', '--format', 'ndjson', '--data', data, ...options])).stdout);
  expect(await jobs('--event', 'job.*', '--event', 'invoice.*')).toEqual([15_564, 15_565]);
  expect(await jobs('--job=15564', '--job', '15566')).toEqual([15_564, 15_566]);
  expect(await jobs('--user', 'john', '--user', 'ana')).toEqual([15_565, 15_566]);
});

test('an option that stands for one value is refused when it is given twice', async ({ folder }) => {
  const data = await fill(folder, [statusMessage(0)]);
  const calls = [
    ['export', '--format', 'ndjson', '--format', 'csv', '--data', data],
    ['export', '--format', 'ndjson', '--data', data, '--data', join(folder, 'other')],
    ['export', '--format', 'ndjson', '--data', data, '--since', '2026-01-01', '--since=2026-02-01'],
    ['export', '--format', 'ndjson', '--data', data, '--text', 'a', '--text', 'b'],
    ['backup', '--data', data, '--out', join(folder, 'one'), '--out', join(folder, 'two')],
    ['prune', '--data', data, '--keep', '1', '--keep', '0'],
    ['listen', '--data', data, '--port', '0', '--port', '0'],
    ['renew-url', '--data', data, '--keep-old', '1', '--keep-old', '0'],
  ];
  for (const { result, call } of await runAll(calls)) {
    expect(result, call).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/--[\w-]+ was given twice/);
  }
});

test('an argument that a command does not take is refused', async ({ folder }) => {
  const data = await fill(folder, [statusMessage(0)]);
  const calls = [
    ['listen', 'now', '--data', data],
    ['renew-url', 'now', '--data', data],
    ['verify', data],
    ['status', data],
    ['doctor', '--offline', data],
    ['prune', '--keep', '0', data],
    ['backup', join(folder, 'copy'), '--data', data],
    ['export', '--format', 'json', join(folder, 'out.json'), '--data', data],
    ['import', join(folder, 'messages.ndjson'), 'more', '--data', data],
    ['--version', 'now'],
    ['help', 'lisen'],
  ];
  for (const { result, call } of await runAll(calls)) {
    expect(result, call).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).not.toContain('    at ');
  }
  expect(jobsOf((await hopwatch(['export', '--format', 'ndjson', '--data', data])).stdout)).toEqual([15_564]);
});

test('an empty value of an option is refused, and stands for nothing else', async ({ folder }) => {
  const data = await fill(folder, [statusMessage(0)]);
  const options = ['--data=', '--event=', '--user=', '--text=', '--text= ', '--out='];
  const calls = options.map((option) => ['export', '--format', 'json', ...(option === '--data=' ? [] : ['--data', data]), option]);
  for (const { result, call } of await runAll(calls)) {
    expect(result, call).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain('needs a value');
  }
});

test('help is given for a command by name, and a value that looks like an option is none behind --', async ({ folder }) => {
  expect((await hopwatch(['help', 'prune'])).stdout).toBe((await hopwatch(['prune', '--help'])).stdout);
  const set = await hopwatch(['set', '--data', join(folder, 'data'), '--', 'me', '--help']);
  expect(set).toMatchObject({ status: 0, stdout: '' });
});

test('a mistyped data folder is never made by a command that reads or removes', async ({ folder }) => {
  const missing = join(folder, 'mistyped');
  const calls = [
    ['prune', '--keep', '0'],
    ['renew-url'],
    ['export', '--format', 'json'],
    ['verify'],
    ['backup', '--out', join(folder, 'copy')],
    ['quarantine', 'list'],
    ['quarantine', 'delete', '--all'],
    ['status'],
    ['status', '--json'],
  ];
  for (const { result, call } of await runAll(calls.map((args) => [...args, '--data', missing]))) {
    expect(result.status, call).toBe(1);
    expect(result.stderr).toContain('There is no Hopwatch history here');
  }
  expect((await hopwatch(['doctor', '--offline', '--data', missing])).stderr).toContain('There is no Hopwatch history here');
  expect(await readdir(folder)).toEqual([]);
});

test('set, import and listen make a data folder where its parent is there, and say that it is new', async ({ folder }) => {
  await writeFile(join(folder, 'in.ndjson'), `${JSON.stringify(statusMessage(0))}\n`);
  const calls = [
    ['set', 'port', '20000'],
    ['import', join(folder, 'in.ndjson')],
  ];
  for (const [number, args] of calls.entries()) {
    const data = join(folder, `data-${number}`);
    const first = await hopwatch([...args, '--data', data]);
    expect(first.status).toBe(0);
    expect(first.stderr).toContain(`${data} held no Hopwatch data, so a new data folder was made.`);
    expect((await hopwatch([...args, '--data', data])).stderr).not.toContain('new data folder');
  }
  const listening = await ListeningCommand.start(['--data', join(folder, 'data-2'), '--port', '0']);
  expect(await listening.end()).toBe(0);
  expect(listening.stderr).toContain('a new data folder was made');
  for (const args of [...calls, ['listen', '--port', '0']]) {
    const result = await hopwatch([...args, '--data', join(folder, 'no/such/place')]);
    expect(result, args.join(' ')).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(`There is no ${join(folder, 'no/such')}`);
  }
  expect((await readdir(folder)).sort()).toEqual(['data-0', 'data-1', 'data-2', 'in.ndjson']);
});

test('a folder that others share is refused as a data folder and keeps its mode', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'Windows has no modes.');
  const modes = [0o1777, 0o777, 0o770, 0o755];
  for (const mode of modes) {
    const shared = join(folder, mode.toString(8));
    await mkdir(shared);
    await writeFile(join(shared, 'somebody-elses'), '');
    await chmod(shared, mode);
    for (const args of [
      ['set', 'port', '20000'],
      ['listen', '--port', '0'],
    ]) {
      const result = await hopwatch([...args, '--data', shared]);
      expect(result, shared).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toContain('The data folder is open to other users');
      expect(result.stderr).toContain(join(shared, 'hopwatch'));
    }
    expect(await readdir(shared)).toEqual(['somebody-elses']);
    expect((await stat(shared)).mode & 0o7777).toBe(mode);
    expect((await hopwatch(['set', 'port', '20000', '--data', join(shared, 'hopwatch')])).status).toBe(0);
    expect((await stat(join(shared, 'hopwatch'))).mode & 0o777).toBe(0o700);
  }
});

test('an empty folder that only its owner may write to is used as it is', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'Windows has no modes.');
  const data = join(folder, 'data');
  await mkdir(data);
  await chmod(data, 0o755);
  expect((await hopwatch(['set', 'port', '20000', '--data', data])).status).toBe(0);
  expect((await stat(data)).mode & 0o777).toBe(0o755);
});

test('an empty or relative XDG_CONFIG_HOME or HOME leads nowhere near the working folder', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'Only there these variables say where data is.');
  for (const env of [
    { XDG_CONFIG_HOME: '', HOME: folder },
    { XDG_CONFIG_HOME: 'config', HOME: folder },
    { XDG_CONFIG_HOME: './config', HOME: folder },
  ]) {
    const { stderr } = await hopwatch(['verify'], env);
    expect(stderr).toContain(join(folder, '.config/Hopwatch/data'));
  }
  const { stderr } = await hopwatch(['verify'], { XDG_CONFIG_HOME: '', HOME: '' });
  expect(stderr).toMatch(/\. \/.*\/\.config\/Hopwatch\/data holds no history/);
});
