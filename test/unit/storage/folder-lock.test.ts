import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderLock } from '../../../electron/storage/folder-lock.ts';
import { expect, test } from '../../support/node-test.ts';

test('a second writer is refused with the name of the first', async ({ folder }) => {
  const lock = await FolderLock.acquire(folder, 'The Hopwatch app');
  const refused = FolderLock.acquire(folder, 'hopwatch listen');
  await expect(refused).rejects.toMatchObject({ code: 'folder-locked' });
  await expect(refused).rejects.toThrow(`The Hopwatch app (process ${process.pid}`);
  await lock.release();
  await (await FolderLock.acquire(folder, 'hopwatch listen')).release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that start at once one wins', async ({ folder }) => {
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => FolderLock.acquire(folder, 'x')));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the lock of a process that is gone is not in the way, not even under a number that is used again', async ({ folder }) => {
  const lock = await FolderLock.acquire(folder, 'x');
  const file = join(folder, 'lock');
  const owner = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await writeFile(file, JSON.stringify({ ...owner, pid, nonce: 'gone' }));
  await (await FolderLock.acquire(folder, 'x')).release();
  await writeFile(file, JSON.stringify({ ...owner, processStart: 'before the last boot:1', nonce: 'reused' }));
  await (await FolderLock.acquire(folder, 'x')).release();
  await writeFile(file, '');
  await (await FolderLock.acquire(folder, 'x')).release();
  await lock.release();
});
