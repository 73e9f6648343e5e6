import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Service } from '../../../electron/service/service.ts';
import { finishSwap, makeStaging, planSwap } from '../../../electron/storage/swap.ts';
import { expect, test } from '../../support/node-test.ts';

test('what was unpacked stays when nothing says any more what was to be done with it', async ({ folder }) => {
  await mkdir(join(folder, 'restoring-abc123'));
  await writeFile(join(folder, 'restoring-abc123', 'settings.json'), 'the new ones');
  await writeFile(join(folder, 'restoring.json'), 'no plan');
  for (const start of [1, 2]) {
    expect(await finishSwap(folder), `start ${start}`).toBeNull();
    expect((await readdir(folder)).sort()).toEqual(['restoring-abc123.damaged', 'restoring.json.damaged']);
  }
  expect(await readFile(join(folder, 'restoring-abc123.damaged', 'settings.json'), 'utf8')).toBe('the new ones');
});

test('a start between two steps of a restore finishes it, also in a folder that others may read', async ({ folder }) => {
  const data = join(folder, 'data');
  const service = await Service.open({ dataFolder: data, program: 'A test' });
  const { token } = service.settings;
  await service.stop();
  await chmod(data, 0o755);
  const staging = await makeStaging(data);
  await writeFile(join(staging, 'settings.json'), await readFile(join(data, 'settings.json')));
  await planSwap(data, basename(staging), 'before-restore-2026-11-28', 'a.hopwatch-backup');
  // A hard stop came when what was there had been moved aside.
  await mkdir(join(data, 'before-restore-2026-11-28'));
  for (const name of ['settings.json', 'history', 'quarantine']) {
    await rename(join(data, name), join(data, 'before-restore-2026-11-28', name));
  }
  const after = await Service.open({ dataFolder: data, program: 'A test' });
  expect(after.settings.token).toBe(token);
  expect(after.history.size).toBe(0);
  await after.stop();
  expect((await readdir(data)).filter((name) => name.startsWith('restoring'))).toEqual([]);
});
