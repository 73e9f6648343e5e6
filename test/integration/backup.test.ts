import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hopwatch, ListeningCommand, post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { expect, test } from '../support/node-test.ts';

const senders = 16;
const program = join(import.meta.dirname, '../../dist/cli.cjs');

/** Puts `count` events into a history and backs it up; the folder is `data`, the file `backup.tar.gz`. */
async function fillAndBackUp(folder: string, count: number): Promise<{ data: string; file: string }> {
  const [data, file] = [join(folder, 'data'), join(folder, 'backup.tar.gz')];
  const messages = join(folder, 'messages.ndjson');
  await writeFile(messages, Array.from({ length: count }, (_, number) => `${JSON.stringify(statusMessage(number))}\n`).join(''));
  await hopwatch(['import', messages, '--data', data]);
  await hopwatch(['backup', '--out', file, '--data', data]);
  return { data, file };
}

async function exported(data: string): Promise<{ lines: string[]; ids: string[]; jobs: Set<number> }> {
  const { stdout } = await hopwatch(['export', '--format', 'ndjson', '--data', data]);
  const lines = stdout.split('\n').filter(Boolean);
  const events = lines.map((line) => JSON.parse(line) as { id: string; job: number });
  return { lines, ids: events.map(({ id }) => id), jobs: new Set(events.map(({ job }) => job - 15_564)) };
}

/** Runs `hopwatch` where no file may grow beyond some kilobytes, as on a full disk. */
async function hopwatchWithoutRoom(args: readonly string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn('sh', ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, program, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stderr };
}

/** Starts `hopwatch` and sends it a signal as soon as a name that begins so appears in the folder. */
async function hopwatchStopped(args: readonly string[], signal: NodeJS.Signals, folder: string, begin: string): Promise<number | null> {
  const watcher = watch(folder);
  const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
  // Once: a second signal doesn't wait for good order.
  const stop = (_: string, name: string | Buffer | null): void => {
    if (!String(name).startsWith(begin)) return;
    watcher.off('change', stop);
    child.kill(signal);
  };
  watcher.on('change', stop);
  const [status] = (await once(child, 'close')) as [number | null];
  watcher.close();
  return status;
}

test('a backup beside 16 senders holds every event acknowledged before it, without a gap, and can be listened on again', async ({
  folder,
}) => {
  test.setTimeout(120_000);
  // Almost full, so that segments are sealed while backups are made.
  const { data } = await fillAndBackUp(folder, 4000);
  const listener = await ListeningCommand.start(['--data', data]);
  const acknowledged: number[] = [];
  let next = 10_000;
  let enough = false;
  const send = async (): Promise<void> => {
    while (!enough) {
      next += 1;
      const number = next;
      if ((await post(listener.url, statusMessage(number))).status === 200) acknowledged.push(number);
    }
  };
  const sending = Array.from({ length: senders }, send);
  const backups: { restored: string; before: number[]; events: number }[] = [];
  for (let count = 0; count < 4; count += 1) {
    const before = [...acknowledged];
    const file = join(folder, `beside-${count}.tar.gz`);
    const made = await hopwatch(['backup', '--out', file, '--data', data]);
    expect(made).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^\d+ events backed up to /) });
    expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
    backups.push({ restored: join(folder, `restored-${count}`), before, events: Number.parseInt(made.stdout, 10) });
  }
  enough = true;
  await Promise.all(sending);
  expect(await listener.end()).toBe(0);
  const live = await exported(data);
  for (const [count, { restored, before, events }] of backups.entries()) {
    const done = await hopwatch(['restore', join(folder, `beside-${count}.tar.gz`), '--data', restored]);
    expect(done).toMatchObject({ status: 0, stderr: '', stdout: `${events} events restored to ${restored}\n` });
    expect(JSON.parse((await hopwatch(['verify', '--data', restored])).stdout)).toMatchObject({ whole: true, events });
    const copy = await exported(restored);
    expect(copy.lines).toEqual(live.lines.slice(0, events));
    expect(copy.ids).toEqual(copy.ids.map((_, index) => String(index + 1).padStart(12, '0')));
    expect(before.filter((number) => !copy.jobs.has(number))).toEqual([]);
  }
  const { restored, events } = backups.at(-1) ?? { restored: '', events: 0 };
  const again = await ListeningCommand.start(['--data', restored]);
  expect(again.url).toBe(listener.url);
  expect((await post(again.url, statusMessage(1))).status).toBe(200);
  expect(await again.end()).toBe(0);
  expect(JSON.parse((await hopwatch(['verify', '--data', restored])).stdout)).toMatchObject({ whole: true, events: events + 1 });
  expect((await readdir(folder)).filter((name) => /part|restore-/.test(name))).toEqual([]);
});

test('a backup replaces an older one, can be listed with tar, and leaves no other file', async ({ folder }) => {
  const { data, file } = await fillAndBackUp(folder, 3);
  const before = await readdir(folder);
  await writeFile(`${file}.part`, 'of the user');
  const again = await hopwatch(['backup', '--out', file, '--data', data]);
  expect(again).toEqual({ status: 0, stdout: `3 events backed up to ${file}\n`, stderr: '' });
  expect((await readdir(folder)).filter((name) => name !== basename(`${file}.part`))).toEqual(before);
  expect(await readFile(`${file}.part`, 'utf8')).toBe('of the user');
  const tar = spawn('tar', ['tzf', file]);
  let names = '';
  tar.stdout.setEncoding('utf8').on('data', (text: string) => {
    names += text;
  });
  await once(tar, 'close');
  expect(names.trim().split('\n')).toEqual([
    'hopwatch-backup.json',
    'settings.json',
    'history/catalogue.json',
    'history/000001.ndjson',
    'quarantine/000001.ndjson',
  ]);
});

test('backup and restore are refused with what to do when they are called wrongly', async ({ folder }) => {
  for (const [args, words] of [
    [['backup'], /needs --out FILE/],
    [['backup', '--out', '-'], /not written to stdout/],
    [['backup', 'file', '--out', 'file'], /takes no "file"/],
    [['restore'], /needs one file/],
    [['restore', 'one', 'two'], /needs one file/],
  ] as const) {
    const refused = await hopwatch([...args, '--data', folder]);
    expect(refused, args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(words);
  }
  const nothing = await hopwatch(['backup', '--out', join(folder, 'file'), '--data', join(folder, 'nowhere')]);
  expect(nothing).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('There is no Hopwatch history here') });
  const missing = await hopwatch(['restore', join(folder, 'missing'), '--data', join(folder, 'new', 'data')]);
  expect(missing).toMatchObject({ status: 1, stderr: expect.stringMatching(/could not be restored\. .*missing .*there is no such file/) });
  expect(await readdir(folder)).toEqual([]);
});

test('a backup is not written into the data folder, onto a folder or where there is none', async ({ folder }) => {
  const { data, file } = await fillAndBackUp(folder, 1);
  await mkdir(join(folder, 'taken'));
  for (const [out, words] of [
    [join(data, 'history', 'backup.tar.gz'), /inside the data folder it would be lost/],
    [join(data, 'settings.json'), /inside the data folder it would be lost/],
    [join(folder, 'taken'), /it is a folder/],
    [join(folder, 'nowhere', 'file'), /there is no such file or folder/],
  ] as const) {
    const failed = await hopwatch(['backup', '--out', out, '--data', data]);
    expect(failed, out).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(words) });
    expect(failed.stderr).toContain('The backup was not written');
  }
  expect((await hopwatch(['restore', file, '--data', join(folder, 'restored')])).status).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(['backup.tar.gz', 'data', 'messages.ndjson', 'restored', 'taken']);
});

test('restore refuses a folder that holds something, and fills an empty one', async ({ folder }) => {
  const { data, file } = await fillAndBackUp(folder, 2);
  const settings = await readFile(join(data, 'settings.json'), 'utf8');
  const refused = await hopwatch(['restore', file, '--data', data]);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain(`The folder to restore to is not empty. ${data} holds history, quarantine, settings.json.`);
  const empty = join(folder, 'empty');
  await mkdir(empty);
  expect(await hopwatch(['restore', file, '--data', empty])).toMatchObject({ status: 0, stdout: `2 events restored to ${empty}\n` });
  expect(await readFile(join(empty, 'settings.json'), 'utf8')).toBe(settings);
  expect((await readdir(empty)).sort()).toEqual(['history', 'quarantine', 'settings.json']);
});

test('a full disk leaves nothing of a backup or of a restored folder, and the older backup stays', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'There is no such limit on Windows.');
  const { data, file } = await fillAndBackUp(folder, 300);
  const whole = await readFile(file);
  const before = await readdir(folder);
  const failed = await hopwatchWithoutRoom(['backup', '--out', file, '--data', data]);
  expect(failed).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/The backup was not written\. .*the file is too large for this disk/),
  });
  expect((await readFile(file)).equals(whole)).toBe(true);
  const unpacked = await hopwatchWithoutRoom(['restore', file, '--data', join(folder, 'restored')]);
  expect(unpacked).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/The backup could not be restored\. .*the file is too large for this disk/),
  });
  expect(await readdir(folder)).toEqual(before);
});

test('a backup that is stopped leaves nothing or a whole file', async ({ folder }) => {
  test.skip(process.platform === 'win32', 'Windows ends a process without asking it.');
  const { data } = await fillAndBackUp(folder, 8000);
  const file = join(folder, 'stopped.tar.gz');
  const status = await hopwatchStopped(['backup', '--out', file, '--data', data], 'SIGTERM', folder, 'stopped.tar.gz.part');
  const left = (await readdir(folder)).filter((name) => name.startsWith('stopped'));
  expect({ status, left }).toEqual(status === 0 ? { status, left: ['stopped.tar.gz'] } : { status: 1, left: [] });
});

test('kill -9 while restoring leaves no folder or a whole one, and restoring again works', async ({ folder }) => {
  const { file } = await fillAndBackUp(folder, 8000);
  const restored = join(folder, 'restored');
  const status = await hopwatchStopped(['restore', file, '--data', restored], 'SIGKILL', folder, 'restored.restore-');
  if (status !== 0) {
    expect(await readdir(folder)).not.toContain('restored');
    expect(await hopwatch(['restore', file, '--data', restored])).toMatchObject({
      status: 0,
      stdout: `8000 events restored to ${restored}\n`,
    });
  }
  expect(JSON.parse((await hopwatch(['verify', '--data', restored])).stdout)).toMatchObject({ whole: true, events: 8000 });
});
