import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finishSwap } from '../../../electron/storage/swap.ts';
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
