import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../../../electron/service/service.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';

test('a refused start says why, even if the lock cannot be let go, and leaves no file open', async ({ folder, files }) => {
  const dataFolder = join(folder, 'data');
  const open = (): Promise<Service> => Service.open({ dataFolder, program: 'A test', port: 0 });
  await (await open()).stop();
  await mkdir(join(dataFolder, 'history'), { recursive: true });
  await writeFile(join(dataFolder, 'history/catalogue.json'), '{"version":99,"sealed":[]}');
  files.fail({ action: 'unlink', path: /lock$/ }, { code: 'EIO' });
  await expect(open()).rejects.toMatchObject({ code: 'data-newer' });
  expect(files.faults).toBe(1);
  expect(files.open).toEqual([]);
});
