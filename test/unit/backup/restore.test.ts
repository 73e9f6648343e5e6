import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packTar, type TarEntry } from 'modern-tar';
import { backUp } from '../../../electron/backup/backup.ts';
import { isBackupFile } from '../../../electron/backup/manifest.ts';
import { restore } from '../../../electron/backup/restore.ts';
import { readBackupManifest } from '../../../electron/backup/unpack.ts';
import { History } from '../../../electron/history/history.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const settings = '{"version":1}\n';

/** A data folder with 40 events in segments of 8, and its backup. */
async function makeBackup(folder: string): Promise<{ data: string; file: string }> {
  const [data, file] = [join(folder, 'data'), join(folder, 'backup.tar.gz')];
  const history = await History.open({ folder: join(data, 'history'), limits: { entries: 8, bytes: 1 << 20 } });
  for (let number = 0; number < 40; number += 1) await history.record(newEvent(number));
  await history.close();
  await writeFile(join(data, 'settings.json'), settings);
  await backUp(data, file);
  return { data, file };
}

type Content = { name: string; text?: string; type?: 'file' | 'link' | 'symlink' | 'directory'; linkname?: string };

/** Writes a gzip-ed tar with these entries behind a manifest, which says what there is unless it's told otherwise. */
async function forge(folder: string, contents: readonly Content[], manifest: object = {}): Promise<string> {
  const bytes = contents.reduce((sum, { text = '' }) => sum + text.length, 0);
  const said = {
    hopwatch: 'backup',
    version: 1,
    app: '0.1.0',
    createdAt: new Date(0).toISOString(),
    events: 0,
    files: contents.length,
    bytes,
  };
  const all: Content[] = [{ name: 'hopwatch-backup.json', text: JSON.stringify({ ...said, ...manifest }) }, ...contents];
  const entries = all.map(
    ({ text = '', ...header }): TarEntry => ({ header: { type: 'file', size: text.length, ...header }, body: text || undefined }),
  );
  const file = join(folder, 'forged.tar.gz');
  await writeFile(file, gzipSync(await packTar(entries)));
  return file;
}

/** Restores to a new folder, expects this error, and that nothing was made or changed around it. */
async function expectRefused(folder: string, file: string, code: string, words = /./): Promise<void> {
  const before = await readdir(folder, { recursive: true });
  const target = join(folder, 'restored');
  const error: unknown = await restore(file, target).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code, message: expect.stringMatching(words) });
  expect(await readdir(folder, { recursive: true })).toEqual(before);
}

test('a backup says when it was made and how many events it holds, before it is restored', async ({ folder }) => {
  const before = Date.now();
  const { file } = await makeBackup(folder);
  const { createdAt, events } = await readBackupManifest(file);
  expect(events).toBe(40);
  expect(Date.parse(createdAt)).toBeGreaterThanOrEqual(before - 1);
  await expect(readBackupManifest(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  await writeFile(file, gzipSync('some text'));
  await expect(readBackupManifest(file)).rejects.toMatchObject({ code: 'not-a-backup' });
});

test('a restored folder holds what was backed up, byte for byte', async ({ folder }) => {
  const { data, file } = await makeBackup(folder);
  const target = join(folder, 'some', 'where', 'restored');
  expect(await restore(file, target)).toMatchObject({ whole: true, events: 40, data: target });
  const names = (await readdir(join(data, 'history'))).filter((name) => !name.includes('index') && name !== 'catalogue.json.bak');
  expect((await readdir(join(target, 'history'))).sort()).toEqual(names.sort());
  for (const name of ['settings.json', ...names.map((each) => `history/${each}`)]) {
    expect((await readFile(join(target, name))).equals(await readFile(join(data, name))), name).toBe(true);
  }
});

test('restoring through a link fills the empty folder that it leads to', async ({ folder }) => {
  const { file } = await makeBackup(folder);
  await mkdir(join(folder, 'real'));
  await symlink(join(folder, 'real'), join(folder, 'link'));
  await restore(file, join(folder, 'link'));
  expect(await readFile(join(folder, 'real/settings.json'), 'utf8')).toBe(settings);
});

test('a backup cut at any length is refused', async ({ folder }) => {
  const { file } = await makeBackup(folder);
  const whole = await readFile(file);
  const cut = join(folder, 'cut.tar.gz');
  const step = Math.ceil(whole.length / 40);
  const lengths = [0, 1, 5, 10, 11, whole.length - 9, whole.length - 8, whole.length - 4, whole.length - 1];
  for (let length = step; length < whole.length; length += step) lengths.push(length);
  for (const length of lengths) {
    await writeFile(cut, whole.subarray(0, length));
    await expectRefused(folder, cut, 'backup-damaged', /unexpected end of file/);
  }
});

/** Whether a gzip-ed file can be unpacked, checksum and all, and holds this. */
function unpacksTo(bytes: Buffer, content: Buffer): boolean {
  try {
    return gunzipSync(bytes).equals(content);
  } catch {
    return false;
  }
}

test('a flipped bit anywhere behind the header is found', async ({ folder }) => {
  const { file } = await makeBackup(folder);
  const whole = await readFile(file);
  const content = gunzipSync(whole);
  const flipped = join(folder, 'flipped.tar.gz');
  let found = 0;
  for (let at = 10; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    // A bit that says nothing, such as one that fills up a byte, changes nothing: the content and its checksum are the same.
    if (unpacksTo(bytes, content)) continue;
    await writeFile(flipped, bytes);
    await expectRefused(folder, flipped, 'backup-damaged');
    found += 1;
  }
  expect(found).toBeGreaterThan(50);
});

test('a tar that was cut and compressed again is refused', async ({ folder }) => {
  const file = await forge(folder, [{ name: 'settings.json', text: settings }]);
  const tar = gunzipSync(await readFile(file));
  for (const length of [tar.length - 1, tar.length - 512, tar.length - 1024, 1600, 1536]) {
    await writeFile(file, gzipSync(tar.subarray(0, length)));
    await expectRefused(folder, file, 'backup-damaged');
  }
});

test('what is no backup is refused as such', async ({ folder }) => {
  const file = join(folder, 'other');
  const tar = await packTar([{ header: { name: 'settings.json', size: 2 }, body: '{}' }]);
  for (const content of ['some text\n'.repeat(100), gzipSync('some text\n'.repeat(100)), tar, gzipSync(tar), gzipSync('')]) {
    await writeFile(file, content);
    await expectRefused(folder, file, 'not-a-backup', /This is not a Hopwatch backup/);
  }
  await expectRefused(folder, await forge(folder, [], { hopwatch: 'history' }), 'not-a-backup');
});

test('a newer format is refused with both versions named', async ({ folder }) => {
  const file = await forge(folder, [], { version: 2, events: 'many' });
  await expectRefused(folder, file, 'backup-newer', /has format 2; this version knows format 1/);
});

test('names that no backup has, links and folders are refused, and nothing is written anywhere', async ({ folder }) => {
  const inside = join(folder, 'deep', 'inside');
  await mkdir(inside, { recursive: true });
  for (const name of [
    '../outside',
    '../../outside',
    'history/../../outside',
    '/outside',
    `${folder}/outside`,
    'history/../settings.json',
    './settings.json',
    'history\\000001.ndjson',
    'C:\\outside',
    'lock',
    'history/000001.index.json',
    'history/0000001.ndjson',
    'history/1.ndjson',
    'other/000001.ndjson',
    'hopwatch-backup.json',
    'settings.json/',
  ]) {
    const file = await forge(inside, [{ name, text: 'bad' }]);
    await expectRefused(inside, file, 'backup-damaged', /doesn’t belong to a backup/);
    expect(isBackupFile(name), name).toBe(false);
  }
  for (const type of ['symlink', 'link', 'directory'] as const) {
    const file = await forge(inside, [{ name: 'settings.json', type, linkname: '../forged.tar.gz' }]);
    await expectRefused(inside, file, 'backup-damaged', /doesn’t belong to a backup/);
  }
  expect(await readdir(folder, { recursive: true })).toEqual(['deep', 'deep/inside', 'deep/inside/forged.tar.gz']);
});

test('more, less or other than the manifest says is refused', async ({ folder }) => {
  const contents = [{ name: 'settings.json', text: settings }];
  await expectRefused(folder, await forge(folder, [...contents, ...contents]), 'backup-damaged', /settings\.json twice/);
  await expectRefused(folder, await forge(folder, contents, { bytes: 1 }), 'backup-damaged', /more than its manifest says/);
  await expectRefused(folder, await forge(folder, contents, { files: 0 }), 'backup-damaged', /more than its manifest says/);
  await expectRefused(folder, await forge(folder, contents, { files: 2 }), 'backup-damaged', /less than its manifest says/);
  await expectRefused(folder, await forge(folder, contents, { events: 1 }), 'backup-damaged', /0 of its 1 events can be read/);
  await expectRefused(folder, await forge(folder, contents, { files: -1 }), 'backup-damaged', /manifest is incomplete/);
});

test('stopping leaves nothing, and a folder that fills up meanwhile is not touched', async ({ folder }) => {
  const { file } = await makeBackup(folder);
  const before = await readdir(folder, { recursive: true });
  const stop = new AbortController();
  const reason = new Error('stopped');
  const onProgress = (): void => stop.abort(reason);
  await expect(restore(file, join(folder, 'restored'), { signal: stop.signal, onProgress })).rejects.toBe(reason);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
  const taken = join(folder, 'taken');
  const filling: Promise<void>[] = [];
  const fill = (done: number): void => {
    if (done < 1) filling.push(mkdir(taken, { recursive: true }).then(() => writeFile(join(taken, 'mine'), 'mine')));
  };
  await expect(restore(file, taken, { onProgress: fill })).rejects.toMatchObject({ code: 'restore-occupied' });
  await Promise.all(filling);
  expect(await readdir(taken)).toEqual(['mine']);
  expect((await readdir(folder)).sort()).toEqual(['backup.tar.gz', 'data', 'taken']);
});
