import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { backUp } from '../../electron/backup/backup.ts';
import { restore } from '../../electron/backup/restore.ts';
import { exportInWorker } from '../../electron/export/export-in-worker.ts';
import { hopwatch } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { test as base, expect } from '../support/node-test.ts';
import { writeMessages } from '../unit/export/history-folder.ts';

const programFolder = join(import.meta.dirname, '../../dist');

/** How a file that the user names is written: by both commands, and by the worker behind the window's "save as". */
interface Writer {
  readonly name: string;
  readonly write: (data: string, file: string) => Promise<unknown>;
}

const succeed = async (args: readonly string[]): Promise<void> => expect(await hopwatch(args), args.join(' ')).toMatchObject({ status: 0 });

const writers: readonly Writer[] = [
  { name: 'export', write: (data, file) => succeed(['export', '--format', 'ndjson', '--data', data, '--out', file]) },
  { name: 'backup', write: (data, file) => succeed(['backup', '--data', data, '--out', file]) },
  {
    name: 'save as',
    write: (dataFolder, file) => exportInWorker({ request: { dataFolder, format: 'ndjson', query: {} }, file }, programFolder),
  },
];

const test = base.extend<{ data: string; out: string }>({
  data: async ({ folder }, use) => {
    const data = join(folder, 'data');
    await writeMessages(data, [{ event: 'job.updated' }, { event: 'job.created' }]);
    await use(data);
  },
  /** A folder for what is written. */
  out: async ({ folder }, use) => {
    await mkdir(join(folder, 'out'));
    await use(join(folder, 'out'));
  },
});

test.skip(process.platform === 'win32', 'Windows has neither modes nor named pipes in folders.');

/** What is written must be whole: NDJSON of both events, or a backup. */
function expectWhole(content: Buffer): void {
  if (content[0] === 0x1f) expect(spawnSync('tar', ['tz'], { input: content }).stdout.toString()).toContain('history/000001.ndjson');
  else expect(content.toString().trim().split('\n')).toHaveLength(2);
}

for (const command of ['export', 'backup']) {
  test(`${command} makes no file of a name that ends as a folder's`, async ({ data, out }) => {
    const format = command === 'export' ? ['--format', 'ndjson'] : [];
    const file = `${join(out, 'new')}/`;
    const { status, stderr } = await hopwatch([command, ...format, '--data', data, '--out', file]);
    expect(status).toBe(1);
    expect(stderr).toContain('it is a folder');
    expect(await readdir(out)).toEqual([]);
  });
}

for (const { name, write } of writers) {
  test(`${name} writes into a named pipe, which stays one`, async ({ data, out }) => {
    const pipe = join(out, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const [content] = await Promise.all([buffer(createReadStream(pipe)), write(data, pipe)]);
    expectWhole(content);
    expect((await lstat(pipe)).isFIFO()).toBe(true);
    expect(await readdir(out)).toEqual(['pipe']);
  });

  test(`${name} follows links, also one that leads nowhere yet, and keeps them`, async ({ data, out, folder }) => {
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(folder, 'elsewhere/there'), 'older');
    await symlink(join(folder, 'elsewhere/there'), join(out, 'link'));
    await symlink('link', join(out, 'link-to-link'));
    await symlink('../elsewhere/new', join(out, 'dangling'));
    for (const [link, target] of [
      ['link-to-link', 'there'],
      ['dangling', 'new'],
    ] as const) {
      await write(data, join(out, link));
      expectWhole(await readFile(join(folder, 'elsewhere', target)));
      expect((await lstat(join(folder, 'elsewhere', target))).isFile()).toBe(true);
    }
    expect(await readlink(join(out, 'dangling'))).toBe('../elsewhere/new');
    expect((await readdir(out)).sort()).toEqual(['dangling', 'link', 'link-to-link']);
    expect((await readdir(join(folder, 'elsewhere'))).sort()).toEqual(['new', 'there']);
  });

  test(`${name} keeps the mode of the file that it replaces; a new one is its owner's alone`, async ({ data, out }) => {
    const file = join(out, 'file');
    for (const mode of [0o644, 0o660, 0o600]) {
      await writeFile(file, 'older');
      await chmod(file, mode);
      await write(data, file);
      expectWhole(await readFile(file));
      expect((await stat(file)).mode & 0o7777).toBe(mode);
    }
    await write(data, join(out, 'new'));
    expect((await stat(join(out, 'new'))).mode & 0o7777).toBe(0o600);
  });

  test(`${name} leaves a file of the user's alone whose name is FILE.part, and takes names of any length`, async ({ data, out }) => {
    const file = join(out, 'file');
    await writeFile(`${file}.part`, 'mine');
    await write(data, file);
    expectWhole(await readFile(file));
    expect(await readFile(`${file}.part`, 'utf8')).toBe('mine');
    const long = 'ü'.repeat(127);
    await write(data, join(out, long));
    expect((await readdir(out)).sort()).toEqual(['file', 'file.part', long]);
  });

  test(`several that ${name} to one name at once leave one whole file`, async ({ data, out }) => {
    const file = join(out, 'file');
    await Promise.all(Array.from({ length: 4 }, () => write(data, file)));
    expectWhole(await readFile(file));
    expect(await readdir(out)).toEqual(['file']);
  });
}

test('an export or backup that waits for the reader of a pipe can be stopped', async ({ data, out }) => {
  const pipe = join(out, 'pipe');
  spawnSync('mkfifo', [pipe]);
  const reason = new Error('stopped');
  const stop = new AbortController();
  const waiting = backUp(data, pipe, { signal: stop.signal });
  const exporting = exportInWorker({ request: { dataFolder: data, format: 'csv', query: {} }, file: pipe }, programFolder, {
    signal: stop.signal,
  });
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(exporting).rejects.toBe(reason);
});

test('a device without room fails the export and the backup in words', async ({ data }) => {
  test.skip(process.platform !== 'linux', 'Only Linux has such a device.');
  for (const args of [['backup'], ['export', '--format', 'csv']]) {
    const result = await hopwatch([...args, '--data', data, '--out', '/dev/full']);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('/dev/full: the disk is full');
  }
  expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
});

test('a link that leads into the data folder is no place for a backup', async ({ data, out }) => {
  await symlink(join(data, 'backup'), join(out, 'link'));
  await expect(backUp(data, join(out, 'link'))).rejects.toMatchObject({ code: 'backup-failed' });
  expect(await readdir(data)).toEqual(['history']);
});

test('a backup through a pipe can be restored', async ({ data, out, folder }) => {
  await writeFile(join(folder, 'more.ndjson'), `${JSON.stringify(statusMessage(0))}\n`);
  await succeed(['import', join(folder, 'more.ndjson'), '--data', data]);
  const pipe = join(out, 'pipe');
  spawnSync('mkfifo', [pipe]);
  const [content] = await Promise.all([buffer(createReadStream(pipe)), backUp(data, pipe)]);
  await writeFile(join(out, 'copy'), content);
  expect(await restore(join(out, 'copy'), join(folder, 'restored'))).toMatchObject({ events: 3, whole: true });
});
