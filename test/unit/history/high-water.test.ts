import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { History } from '../../../electron/history/history.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const open = (folder: string): Promise<History> => History.open({ folder, limits: { entries: 4, bytes: 1024 * 1024 } });

async function recordAll(folder: string, count: number): Promise<number[]> {
  const history = await open(folder);
  try {
    return await Promise.all(Array.from({ length: count }, (_, at) => history.record(newEvent(at + 1))));
  } finally {
    await history.close();
  }
}

test('several last files that can’t be read, nor their indexes, let no id be given twice', async ({ folder, files }) => {
  const before = await recordAll(folder, 14);
  for (const name of [/00000[234]\.(ndjson|index)/, /catalogue/])
    files.fail({ action: ['open', 'read'], path: name }, { code: 'EIO', times: 1000 });
  const during = await recordAll(folder, 3);
  files.mend();
  const after = await recordAll(folder, 3);
  const all = [...before, ...during, ...after];
  expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
});

test('a file that can’t be read once only costs nothing', async ({ folder, files }) => {
  await recordAll(folder, 6);
  await rm(join(folder, '000001.index.json'));
  files.fail({ action: 'open', path: /000001\.ndjson/ }, { code: 'EIO' });
  const history = await open(folder);
  expect([history.size, history.damage.lines]).toEqual([6, 0]);
  await history.close();
});

test('an older mark from the catalogue’s backup does not count where files can’t be read', async ({ folder, files }) => {
  await recordAll(folder, 1);
  const history = await open(folder);
  const before = [await history.record(newEvent(2)), await history.record(newEvent(3))];
  // As a hard stop leaves it: the backup holds the mark of the last close.
  files.spoil(/000001\.ndjson/);
  files.spoil(/catalogue\.json$/);
  const during = await recordAll(folder, 1);
  files.mend();
  expect(during[0]).toBeGreaterThan(before[1] ?? 0);
  await history.close();
});

for (const [what, harm] of [
  ['removed', (file: string) => rm(file)],
  ['emptied', (file: string) => truncate(file, 0)],
  ['cut within its first line', (file: string) => truncate(file, 20)],
] as const) {
  test(`the last file ${what} between two starts lets no id be given twice`, async ({ folder }) => {
    const before = await recordAll(folder, 6);
    await harm(join(folder, '000002.ndjson'));
    const after = await recordAll(folder, 3);
    expect(after[0]).toBeGreaterThan(before.at(-1) ?? 0);
    expect(await recordAll(folder, 1)).toEqual([(after.at(-1) ?? 0) + 1]);
  });
}

test('a catalogue of an earlier version opens, and ids go on without a hole', async ({ folder }) => {
  await recordAll(folder, 6);
  const file = join(folder, 'catalogue.json');
  const { issued: _, ...earlier } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify(earlier));
  expect(await recordAll(folder, 1)).toEqual([7]);
});

test('the mark for new ids is written once a file, not with each event', async ({ folder, files }) => {
  const history = await open(folder);
  files.forget();
  for (let number = 1; number <= 4; number += 1) await history.record(newEvent(number));
  expect(files.log.filter((step) => step.includes('catalogue'))).toEqual([]);
  await history.close();
});
