import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DurableFile, makeFolder, syncFolder, writeDurably } from '../../../electron/storage/durable-file.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

const onlyPosix = (): void => test.skip(process.platform === 'win32', 'Windows can’t sync a folder and doesn’t need it.');

for (const code of ['EINVAL', 'ENOTSUP']) {
  test(`a file system whose folders answer ${code} to fsync is written to all the same`, async ({ folder, files }) => {
    onlyPosix();
    files.onStep = ({ action, path }) =>
      action === 'sync' && path === folder ? { error: Object.assign(new Error(code), { code }) } : null;
    await writeDurably(join(folder, 'a'), 'content');
    expect(files.faults).toBe(1);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('content');
  });

  test(`${code} of a file’s own fsync is no success`, async ({ folder, files }) => {
    await writeFile(join(folder, 'a'), 'before');
    files.fail({ action: 'sync', path: /^a\.new$/ }, { code });
    await expect(writeDurably(join(folder, 'a'), 'after')).rejects.toMatchObject({ code });
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['a']);
  });
}

test('a folder’s fsync that fails for another reason is told', async ({ folder, files }) => {
  onlyPosix();
  files.fail({ action: 'sync' }, { code: 'EIO' });
  await expect(syncFolder(folder)).rejects.toMatchObject({ code: 'EIO' });
});

test('of new folders each parent is synced, up to the one that was there', async ({ folder, files }) => {
  onlyPosix();
  await makeFolder(join(folder, 'a', 'b', 'c'));
  expect(files.log.filter((step) => step.startsWith('sync'))).toEqual(['sync a/b', 'sync a', 'sync .']);
  files.forget();
  // It may have been made a moment before a hard stop.
  await makeFolder(join(folder, 'a', 'b'));
  expect(files.log.filter((step) => step.startsWith('sync'))).toEqual(['sync a']);
});

test('a parent that may not be read is passed over', async ({ folder, files }) => {
  onlyPosix();
  files.fail({ action: 'open', path: /^\.$/ }, { code: 'EACCES' });
  await makeFolder(join(folder, 'a'));
  expect(files.faults).toBe(1);
  expect(await readdir(folder)).toEqual(['a']);
});

/** A file of one number. */
const numberFile = (file: string): DurableFile<number> => new DurableFile(file, (value) => Number(value));

for (const name of ['settings', 'settings.bak'] as const) {
  test(`a bad sector under ${name} keeps nobody from writing it anew`, async ({ folder, files }) => {
    const path = join(folder, 'settings');
    const file = numberFile(path);
    for (const value of [1, 2]) await file.write(value);
    files.onStep = ({ action, path: read }) =>
      (action === 'read' || action === 'create') && read === join(folder, name)
        ? { error: Object.assign(new Error('bad'), { code: 'EIO' }) }
        : null;
    const again = numberFile(path);
    expect(await again.read()).toBe(name === 'settings' ? 1 : 2);
    await again.write(3);
    files.mend();
    expect(await numberFile(path).read()).toBe(3);
  });
}

test('a copy for the backup that fails leaves the older backup', async ({ folder, files }) => {
  const path = join(folder, 'settings');
  const file = numberFile(path);
  for (const value of [1, 2]) await file.write(value);
  files.fail({ action: 'create', path: /bak/ }, { code: 'ENOSPC' });
  await expect(file.write(3)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect([await readFile(path, 'utf8'), await readFile(`${path}.bak`, 'utf8')]).toEqual(['2\n', '1\n']);
});
