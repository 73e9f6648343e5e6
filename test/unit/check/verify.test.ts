import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyData } from '../../../electron/check/verify.ts';
import { readEvents } from '../../../electron/export/read-events.ts';
import { History } from '../../../electron/history/history.ts';
import { scanHistory } from '../../../electron/history/scan.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const limits = { entries: 4, bytes: 1024 * 1024 };

/** A data folder with as many events, whose history is at rest. */
async function makeData(data: string, events: number): Promise<string> {
  const folder = join(data, 'history');
  const history = await History.open({ folder, limits });
  await Promise.all(Array.from({ length: events }, (_, at) => history.record(newEvent(at + 1))));
  await history.close();
  await writeFile(join(data, 'settings.json'), '{}');
  return folder;
}

const remove = async (folder: string, ids: readonly number[]): Promise<void> => {
  const history = await History.open({ folder, limits });
  await history.delete(ids);
  await history.close();
};

test('an unterminated tail of the active segment is reported with its bytes, and is no damage', async ({ folder: data }) => {
  const folder = await makeData(data, 6);
  const file = join(folder, '000002.ndjson');
  const { length } = await readFile(file);
  await appendFile(file, '{"id":"000000000007","receivedAt":"2026');
  const tail = { file: 'history/000002.ndjson', what: 'tail', offset: length, bytes: 39, events: 0 };
  expect(await verifyData(data)).toMatchObject({ whole: true, events: 6, eventsLost: 0, damage: [], tails: [tail] });
});

test('a group commit that was torn in its last line is reported as a tail alone', async ({ folder: data }) => {
  const folder = await makeData(data, 7);
  const file = join(folder, '000002.ndjson');
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, bytes.length - 40));
  expect(await verifyData(data)).toMatchObject({ whole: true, events: 6, damage: [], tails: [{ what: 'tail' }] });
});

test('an unterminated tail of a sealed segment is damage as before', async ({ folder: data }) => {
  const folder = await makeData(data, 6);
  const bytes = await readFile(join(folder, '000001.ndjson'));
  await writeFile(join(folder, '000001.ndjson'), bytes.subarray(0, bytes.length - 40));
  const report = await verifyData(data);
  expect(report).toMatchObject({ whole: false, tails: [] });
  expect(report.damage).toContainEqual(expect.objectContaining({ file: 'history/000001.ndjson', what: 'tail' }));
});

test('a bad sector is told by the lines on it, not by an error', async ({ folder: data, files }) => {
  await makeData(data, 6);
  files.spoil(/000001\.ndjson/);
  const report = await verifyData(data);
  expect(report).toMatchObject({ whole: false, eventsLost: 4, events: 2 });
});

test('a check beside a starting writer that erases deleted events finds nothing wrong', async ({ folder: data, files }) => {
  const folder = await makeData(data, 10);
  await remove(folder, [1, 2, 3, 4, 6]);
  // The check has read the catalogue and stops before the first segment; the writer starts and erases in between.
  const listing = files.hold({ action: 'list', path: /^history$/ });
  const checking = verifyData(data);
  await listing.reached;
  const history = await History.open({ folder, limits });
  await history.close();
  listing.release();
  expect(await checking).toMatchObject({ whole: true, events: 5, damage: [] });
});

for (const [what, read] of [
  [
    'an export',
    async (folder: string): Promise<number[]> => {
      const ids: number[] = [];
      for await (const part of readEvents(folder, {}, () => undefined)) for (const { event } of part) ids.push(event.id);
      return ids;
    },
  ],
  [
    'a scan',
    async (folder: string): Promise<number[]> => {
      const ids: number[] = [];
      for await (const { id } of scanHistory(folder)) ids.push(id);
      return ids;
    },
  ],
] as const) {
  test(`${what} goes on when the writer takes away a file that was listed a moment ago`, async ({ folder: data, files }) => {
    const folder = await makeData(data, 10);
    await remove(folder, [1, 2, 3, 4, 6]);
    const opening = files.hold({ action: 'open', path: /000001\.ndjson/ });
    const reading = read(folder);
    await opening.reached;
    const history = await History.open({ folder, limits });
    await history.close();
    await rm(join(folder, '000001.ndjson'), { force: true });
    opening.release();
    expect(await reading).toEqual([5, 7, 8, 9, 10]);
  });

  test(`${what} steps over a bad sector`, async ({ folder: data, files }) => {
    const folder = await makeData(data, 10);
    files.spoil(/000002\.ndjson/);
    expect(await read(folder)).toEqual([1, 2, 3, 4, 9, 10]);
  });
}
