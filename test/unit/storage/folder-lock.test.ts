import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { FolderLock } from '../../../electron/storage/folder-lock.ts';
import { isGone, type LockOwner, thisOwner } from '../../../electron/storage/lock-owner.ts';
import { lockFolder } from '../../../electron/storage/os-lock.ts';
import { expect, test } from '../../support/node-test.ts';
import { SmallDisk } from '../../support/small-disk.ts';

/** How it is where the system has no lock of its own. */
const noSystemLock = (): Promise<'unavailable'> => Promise.resolve('unavailable');
const asks = [
  ['with', lockFolder],
  ['without', noSystemLock],
] as const;

/** The words of a lock whose process is gone. */
async function leaveLock(folder: string, change: Record<string, unknown> = {}): Promise<void> {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await writeFile(join(folder, 'lock'), JSON.stringify({ ...thisOwner('x', 'gone', true), pid, ...change }));
}

for (const [word, ask] of asks) {
  test(`a second writer is refused with the name of the first, ${word} a lock of the system`, async ({ folder }) => {
    const lock = await FolderLock.acquire(folder, 'The Hopwatch app', ask);
    const refused = FolderLock.acquire(folder, 'hopwatch listen', ask);
    await expect(refused).rejects.toMatchObject({ code: 'folder-locked' });
    await expect(refused).rejects.toThrow(`The Hopwatch app (process ${process.pid} on ${hostname()}`);
    await lock.release();
    await (await FolderLock.acquire(folder, 'hopwatch listen', ask)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test(`of many that start at once one wins, ${word} a lock of the system`, async ({ folder }) => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => FolderLock.acquire(folder, 'x', ask)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test(`of many that find a stale lock one takes it over, ${word} a lock of the system`, async ({ folder }) => {
    for (let round = 0; round < 10; round += 1) {
      const data = join(folder, String(round));
      await mkdir(data);
      await leaveLock(data);
      const tries = await Promise.allSettled(Array.from({ length: 3 }, () => FolderLock.acquire(data, 'x', ask)));
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await readdir(data)).toEqual(['lock']);
    }
  });
}

test('the lock of a process that is gone is not in the way, not even under a number that is used again', async ({ folder }) => {
  const lock = await FolderLock.acquire(folder, 'x');
  const file = join(folder, 'lock');
  const owner = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await lock.release();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await writeFile(file, JSON.stringify({ ...owner, pid, nonce: 'gone' }));
  await (await FolderLock.acquire(folder, 'x')).release();
  await writeFile(file, JSON.stringify({ ...owner, processStart: 'before the last boot:1', nonce: 'reused' }));
  await (await FolderLock.acquire(folder, 'x')).release();
  await writeFile(file, '');
  await (await FolderLock.acquire(folder, 'x')).release();
  expect(await readdir(folder)).toEqual([]);
});

test('where the system does not tell when a process was started, its lock keeps a number from mattering', async ({ folder }) => {
  const system = await lockFolder(folder);
  test.skip(typeof system === 'string', 'This system has no lock of its own.');
  if (typeof system === 'object') await system.release();
  // As it is on macOS and Windows: this very process has the number, and nothing tells that it isn't the owner.
  await leaveLock(folder, { pid: process.pid, processStart: '', system: { ...thisOwner('x', '', true).system, boot: '' } });
  await (await FolderLock.acquire(folder, 'x')).release();
});

test('a lock of version 0.1 holds as long as its process lives', async ({ folder }) => {
  const { pid, processStart, program } = thisOwner('hopwatch listen', '', false);
  const old = { pid, processStart, program, since: new Date().toISOString(), nonce: 'old' };
  await writeFile(join(folder, 'lock'), JSON.stringify(old));
  await expect(FolderLock.acquire(folder, 'x')).rejects.toThrow(`hopwatch listen (process ${pid}, since`);
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toEqual(old);

  // Written before the computer was started, it is nobody's, whoever has the number now.
  const before = new Date(Date.now() - uptime() * 1_000 - 3_600_000).toISOString();
  await writeFile(join(folder, 'lock'), JSON.stringify({ ...old, processStart: '', since: before }));
  await (await FolderLock.acquire(folder, 'x')).release();
});

test('version 0.1 can read the lock, and finds the process alive', async ({ folder }) => {
  const lock = await FolderLock.acquire(folder, 'x');
  const owner = JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as Record<string, unknown>;
  expect(owner).toMatchObject({
    pid: process.pid,
    processStart: expect.any(String),
    program: 'x',
    since: expect.any(String),
    nonce: expect.any(String),
  });
  await lock.release();
});

test('what is known of an owner decides whether its place may be taken', () => {
  const here = thisOwner('x', 'n', false);
  const { system } = here;
  test.skip(system === undefined || system.boot === '', 'This system has no boot id.');
  const at = (change: Record<string, string>, rest: Partial<LockOwner> = {}): LockOwner => ({
    ...here,
    ...rest,
    system: { host: '', machine: '', boot: '', pidNamespace: '', ...system, ...change },
  });
  const own = { holdsFolder: true, isShared: false };
  const [shared, words] = [
    { holdsFolder: true, isShared: true },
    { holdsFolder: false, isShared: true },
  ];
  expect(isGone(here, words), 'alive').toBe(false);
  expect(isGone(at({}, { processStart: 'another' }), words), 'a number used again').toBe(true);
  expect(isGone(at({ pidNamespace: 'pid:[1]' }), words), 'another container').toBe(false);
  expect(isGone(at({ pidNamespace: 'pid:[1]' }, { holdsFolder: true }), own), 'another container that let go').toBe(true);
  expect(isGone(at({ boot: 'before' }), words), 'this computer, started anew').toBe(true);
  expect(isGone(at({ boot: 'there', host: 'there' }), shared), 'another computer on a share').toBe(false);
  expect(isGone(at({ boot: 'there', machine: 'there' }), shared), 'another computer of the same name').toBe(false);
  expect(isGone(at({ boot: 'there', host: 'there' }), own), 'a disk that was moved here').toBe(true);
});

test('a computer that shares the folder is refused with the host of the first', async ({ folder }) => {
  const system = { host: 'warehouse', machine: 'b', boot: '', pidNamespace: '' };
  await leaveLock(folder, { pid: process.pid, processStart: '', system });
  const refused = FolderLock.acquire(folder, 'x', noSystemLock);
  await expect(refused).rejects.toMatchObject({ code: 'folder-locked-elsewhere' });
  await expect(refused).rejects.toThrow(/on warehouse.* delete .*lock and try again/);
  expect(await readdir(folder)).toEqual(['lock']);
});

test('the lock of a killed process is free at once, its file still there', async ({ folder }) => {
  const script = `import { FolderLock } from ${JSON.stringify(join(import.meta.dirname, '../../../electron/storage/folder-lock.ts'))};
    await FolderLock.acquire(${JSON.stringify(folder)}, 'first'); console.log('held'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await expect(FolderLock.acquire(folder, 'second')).rejects.toThrow(`first (process ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await FolderLock.acquire(folder, 'second')).release();
});

test('on a disk without any room the lock is had, holds, and leaves nothing', async ({ folder }) => {
  test.skip(!SmallDisk.isPossible, 'A small disk can only be mounted by root on Linux.');
  const disk = SmallDisk.mount(folder, 1);
  try {
    await disk.fill('ballast', 0);
    const lock = await FolderLock.acquire(folder, 'x');
    await expect(FolderLock.acquire(folder, 'y')).rejects.toMatchObject({ code: 'folder-locked' });
    expect(await lock.check()).toBe('held');
    await lock.release();
    expect(await readdir(folder)).toEqual(['ballast']);
    // Without a lock of the system nothing would keep another one out: it is refused.
    await expect(FolderLock.acquire(folder, 'z', noSystemLock)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readdir(folder)).toEqual(['ballast']);
  } finally {
    disk.unmount();
  }
});

test('what version 0.1 left on a full disk is removed', async ({ folder }) => {
  await writeFile(join(folder, 'lock.0b9c7f3e-3a53-4a53-9f2a-0d1f5a0c1b2d'), '');
  await (await FolderLock.acquire(folder, 'x')).release();
  expect(await readdir(folder)).toEqual([]);
});

test('a lock notices when its file or its folder is not there any more, or another’s', async ({ folder }) => {
  const data = join(folder, 'data');
  await mkdir(data);
  const lock = await FolderLock.acquire(data, 'x');
  await rm(join(data, 'lock'));
  expect(await lock.check()).toBe('held');
  expect(await readdir(data)).toEqual(['lock']);
  await rename(data, join(folder, 'moved'));
  expect(await lock.check()).toBe('gone');
  await mkdir(data);
  expect(await lock.check()).toBe('gone');
  await rm(data, { recursive: true });
  await rename(join(folder, 'moved'), data);
  expect(await lock.check()).toBe('held');
  await writeFile(join(data, 'lock'), JSON.stringify(thisOwner('y', 'another', false)));
  expect(await lock.check()).toBe('taken');
  await lock.release();
  expect(await readdir(data)).toEqual(['lock']);
});
