import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Service } from '../../../electron/service/service.ts';
import { sealObject } from '../../../electron/storage/line.ts';
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

const stored = ['settings.json', 'history/catalogue.json', 'history/read.json', 'history/deleted.json', 'quarantine/removed.json'];
for (const name of [...stored, ...stored.map((each) => `${each}.bak`)]) {
  test(`${name} of a newer version in an unknown form is refused and left as it is`, async ({ folder }) => {
    const newer = '{"version":99,"form":"of which nothing is known yet"}';
    for (const each of ['history', 'quarantine']) await mkdir(join(folder, each));
    await writeFile(join(folder, name), newer);
    await expect(Service.open({ dataFolder: folder, program: 'A test', port: 0 })).rejects.toMatchObject({ code: 'data-newer' });
    expect(await readFile(join(folder, name), 'utf8')).toBe(newer);
  });
}

test('a segment of a newer version in an unknown form is refused and left as it is', async ({ folder }) => {
  const file = join(folder, 'history/000001.ndjson');
  await mkdir(join(folder, 'history'));
  const newer = sealObject({ hopwatch: 'segment', version: 99, form: 'of which nothing is known yet' });
  await writeFile(file, newer);
  await expect(Service.open({ dataFolder: folder, program: 'A test', port: 0 })).rejects.toMatchObject({ code: 'data-newer' });
  expect((await readFile(file)).equals(newer)).toBe(true);
});
