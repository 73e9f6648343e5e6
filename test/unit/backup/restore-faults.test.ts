import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from '../../../electron/backup/backup.ts';
import { restore } from '../../../electron/backup/restore.ts';
import { restoreData } from '../../../electron/desktop/restore-data.ts';
import { Service } from '../../../electron/service/service.ts';
import type { FaultyFiles } from '../../support/files/faulty-files.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import { systemError } from '../../support/files/file-step.ts';
import { makeReadOnly, SmallDisk } from '../../support/small-disk.ts';
import { newEvent } from '../../support/stored-events.ts';

const open = (dataFolder: string): Promise<Service> => Service.open({ dataFolder, program: 'A test', port: 0 });

/** Makes a data folder with so many events; answers the secret of its webhook URL. */
async function makeData(folder: string, events: number): Promise<string> {
  const service = await open(folder);
  for (let number = 0; number < events; number += 1) await service.data.record(newEvent(number), []);
  const { token } = service.settings;
  await service.stop();
  return token;
}

/** From that change on nothing works any more, as after a kill: what follows in the code changes nothing on the disk. */
function stopAt(files: FaultyFiles, change: number): () => boolean {
  let changes = 0;
  files.onStep = (step) => {
    if (!['open', 'read', 'close', 'list', 'stat'].includes(step.action)) changes += 1;
    return changes > change ? { error: systemError('EIO', step) } : null;
  };
  return () => changes > change;
}

test('killed at any step of a restore in the app, the next start has the old data or the new, whole', async ({ folder, files }) => {
  test.setTimeout(120_000);
  const file = join(folder, 'backup');
  const restoredToken = await makeData(join(folder, 'other'), 3);
  await backUp(join(folder, 'other'), file);
  let outcomes = '';
  for (let change = 0; ; change += 1) {
    const data = join(folder, `data-${change}`);
    const token = await makeData(data, 2);
    const service = await open(data);
    const wasHit = stopAt(files, change);
    await restoreData(service, file, new Date()).catch(() => undefined);
    await service.stop().catch(() => undefined);
    files.mend();
    const next = await open(data);
    const isRestored = next.settings.token === restoredToken;
    expect([isRestored ? restoredToken : token, isRestored ? 3 : 2], `change ${change}`).toEqual([next.settings.token, next.history.size]);
    outcomes += isRestored ? 'n' : 'o';
    await next.stop();
    const kept = (await readdir(data)).filter(
      (name) => !['history', 'quarantine', 'reserve', 'settings.json', 'settings.json.bak'].includes(name),
    );
    expect(kept, `change ${change}`).toEqual(isRestored ? [expect.stringMatching(/^before-restore-/)] : []);
    if (!wasHit()) break;
  }
  expect(outcomes).toMatch(/^o{5,}n{3,}$/);
});

test('killed at any step of the swap itself, the next start brings it to an end', async ({ folder, files }) => {
  test.setTimeout(120_000);
  const file = join(folder, 'backup');
  const token = await makeData(join(folder, 'other'), 3);
  await backUp(join(folder, 'other'), file);
  for (let change = 0; ; change += 1) {
    const data = join(folder, `data-${change}`);
    await makeData(data, 2);
    await restoreData(await open(data), file, new Date());
    const wasHit = stopAt(files, change);
    const killed = await open(data).catch(() => null);
    await killed?.stop().catch(() => undefined);
    files.mend();
    const next = await open(data);
    expect([next.settings.token, next.history.size, next.problems.list], `change ${change}`).toEqual([token, 3, []]);
    await next.stop();
    if (!wasHit()) break;
  }
});

test('a swap that can not be done is undone, told, and recording goes on', async ({ folder, files }) => {
  const file = join(folder, 'backup');
  await makeData(join(folder, 'other'), 3);
  await backUp(join(folder, 'other'), file);
  const data = join(folder, 'data');
  const token = await makeData(data, 2);
  await restoreData(await open(data), file, new Date());
  files.fail({ action: 'rename', path: /^data\/restoring-\w+\/settings\.json$/ }, { code: 'EACCES' });
  const service = await open(data);
  expect(files.faults).toBe(1);
  expect([service.settings.token, service.history.size]).toEqual([token, 2]);
  expect(service.problems.list).toMatchObject([{ code: 'restore-failed', details: { file, reason: { say: 'error.system.EACCES' } } }]);
  await service.start();
  expect(service.listener.isListening).toBe(true);
  await service.stop();
  expect((await readdir(data)).filter((name) => name.includes('restor'))).toEqual([]);
});

test('a restore that fails before the swap leaves the app listening, with nothing left behind', async ({ folder, files }) => {
  const file = join(folder, 'backup');
  await makeData(join(folder, 'other'), 3);
  await backUp(join(folder, 'other'), file);
  const data = join(folder, 'data');
  const service = await open(data);
  await service.start();
  const before = await readdir(data);
  for (const path of [/^data\/restoring-\w+$/, /^data\/restoring-\w+\/history\/000001/, /^data\/restoring\.json/]) {
    files.fail({ action: ['mkdir', 'create'], path }, { code: 'ENOSPC' });
    await expect(restoreData(service, file, new Date())).rejects.toMatchObject({ code: 'restore-failed' });
    expect(service.listener.isListening).toBe(true);
    expect(await readdir(data)).toEqual(before);
  }
  await service.stop();
});

test('killed at any step of `restore`, it can be done again or is there with the next start', async ({ folder, files }) => {
  test.setTimeout(120_000);
  const file = join(folder, 'backup');
  const token = await makeData(join(folder, 'other'), 3);
  await backUp(join(folder, 'other'), file);
  for (let change = 0; ; change += 1) {
    const data = join(folder, `data-${change}`);
    const wasHit = stopAt(files, change);
    const done = await restore(file, data).then(
      () => true,
      () => false,
    );
    files.mend();
    // Refused when the swap had begun: then the folder is occupied by what was restored.
    if (!done) await restore(file, data).catch((error: unknown) => expect(error).toMatchObject({ code: 'restore-occupied' }));
    const service = await open(data);
    expect([service.settings.token, service.history.size], `change ${change}`).toEqual([token, 3]);
    await service.stop();
    expect(
      (await readdir(data)).filter((name) => name.includes('restor')),
      `change ${change}`,
    ).toEqual([]);
    if (!wasHit()) break;
  }
});

test('a backup is restored through a link that leads nowhere yet', async ({ folder }) => {
  const file = join(folder, 'backup');
  await makeData(join(folder, 'other'), 1);
  await backUp(join(folder, 'other'), file);
  await symlink(join(folder, 'real'), join(folder, 'link'));
  await symlink('link', join(folder, 'second'));
  await restore(file, join(folder, 'second'));
  expect((await readdir(join(folder, 'real'))).sort()).toEqual(['history', 'quarantine', 'settings.json']);
});

test('a backup is restored into the root of a disk, which has its own folder for lost files', async ({ folder }) => {
  test.skip(!SmallDisk.isPossible, 'A small disk can only be mounted by root on Linux.');
  const file = join(folder, 'backup');
  await makeData(join(folder, 'other'), 1);
  await backUp(join(folder, 'other'), file);
  const mounted = join(folder, 'mounted');
  await mkdir(mounted);
  const disk = SmallDisk.mount(mounted, 8);
  try {
    await mkdir(join(mounted, 'lost+found'));
    await restore(file, mounted);
    expect((await readdir(mounted)).sort()).toEqual(['history', 'lost+found', 'quarantine', 'settings.json']);
  } finally {
    disk.unmount();
  }
});

test('a backup is restored into an empty folder under one where nothing may be made', async ({ folder }) => {
  test.skip(!SmallDisk.isPossible, 'Only root on Linux can make a folder read-only for itself.');
  const file = join(folder, 'backup');
  await makeData(join(folder, 'other'), 1);
  await backUp(join(folder, 'other'), file);
  const parent = join(folder, 'parent');
  await mkdir(join(parent, 'data'), { recursive: true });
  const release = makeReadOnly(parent);
  try {
    const disk = SmallDisk.mount(join(parent, 'data'), 8);
    try {
      await restore(file, join(parent, 'data'));
      expect(await readFile(join(parent, 'data/settings.json'), 'utf8')).toContain('token');
      await writeFile(join(parent, 'data/mine'), '');
    } finally {
      disk.unmount();
    }
  } finally {
    release();
  }
});
