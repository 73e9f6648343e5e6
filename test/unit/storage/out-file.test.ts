import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OutFile } from '../../../electron/storage/out-file.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

async function write(file: string): Promise<void> {
  const out = await OutFile.open(file);
  try {
    await out.handle.writeFile('all of it');
    await out.complete();
  } catch (error) {
    await out.discard();
    throw error;
  }
}

test('a file that the user named outlives a power loss: its folder is synced after the rename', async ({ folder, files }) => {
  await write(join(folder, 'events.csv'));
  const renamed = files.log.indexOf('rename events.csv.part → events.csv');
  expect(files.log.slice(0, renamed)).toContain('sync events.csv.part');
  expect(files.log.slice(renamed + 1)).toContain('sync .');
});

test('a file whose folder can’t be synced is not told as written', async ({ folder, files }) => {
  files.fail({ action: 'sync', path: /^\.$/ }, { code: 'EIO' });
  await expect(write(join(folder, 'events.csv'))).rejects.toMatchObject({ code: 'EIO' });
});

for (const code of ['EACCES', 'EPERM', 'EINVAL', 'ENOTSUP']) {
  test(`a folder that answers ${code} where it should be synced holds no file up`, async ({ folder, files }) => {
    files.fail({ action: 'sync', path: /^\.$/ }, { code });
    await write(join(folder, 'events.csv'));
    expect(await readFile(join(folder, 'events.csv'), 'utf8')).toBe('all of it');
  });
}
