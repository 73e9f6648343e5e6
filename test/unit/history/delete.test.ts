import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyData } from '../../../electron/check/verify.ts';
import { History } from '../../../electron/history/history.ts';
import { scanHistory } from '../../../electron/history/scan.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const open = (folder: string): Promise<History> =>
  History.open({ folder: join(folder, 'history'), limits: { entries: 4, bytes: 1024 * 1024 } });
const listed = async (history: History): Promise<number[]> => (await history.page(0, 100)).map(({ id }) => id).reverse();

async function scanned(folder: string): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of scanHistory(join(folder, 'history'))) ids.push(id);
  return ids;
}

async function onDisk(folder: string): Promise<string> {
  const names = (await readdir(join(folder, 'history'))).filter((name) => name.endsWith('.ndjson'));
  return (await Promise.all(names.map((name) => readFile(join(folder, 'history', name), 'utf8')))).join('');
}

test('deleted events are gone from list, search and export at once, and from the disk after the next start', async ({ folder }) => {
  const history = await open(folder);
  await Promise.all(Array.from({ length: 14 }, (_, index) => history.record(newEvent(index + 1))));
  history.markRead(3);
  expect(await history.delete([2, 3, 14, 99])).toBe(3);
  const kept = [1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
  expect(await listed(history)).toEqual(kept);
  expect(await scanned(folder)).toEqual(kept);
  expect(history.size).toBe(11);
  expect(history.unread).toBe(11);
  expect(history.positionOf(4)).toBe(9);
  expect(await history.get(2)).toBeNull();
  expect(history.timeline(2)).toEqual([]);
  expect(await history.record(newEvent(15))).toBe(15);
  await history.close();

  const again = await open(folder);
  expect(await listed(again)).toEqual([...kept, 15]);
  expect(again.damage.lines).toBe(0);
  expect(await again.get(4)).toEqual({ ...newEvent(4), id: 4 });
  const disk = await onDisk(folder);
  expect(disk).not.toContain('"number":2,');
  expect(disk).not.toContain('"number":3,');
  expect(disk).not.toContain('"number":14,');
  expect(disk).toContain('"number":4,');
  expect(await again.record(newEvent(16))).toBe(16);
  await again.close();
  expect((await verifyData(folder)).damage.filter(({ what }) => what !== 'settings')).toEqual([]);
});

test('a deletion can be undone: the events are back in their places, with their read marks', async ({ folder }) => {
  const history = await open(folder);
  await Promise.all(Array.from({ length: 10 }, (_, index) => history.record(newEvent(index + 1))));
  history.markRead(4);
  await history.delete([1, 4, 10]);
  await history.record(newEvent(11));
  expect(await history.undoDelete()).toBe(3);
  expect(await listed(history)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(await scanned(folder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(history.unread).toBe(10);
  expect(history.isUnread(4)).toBe(false);
  expect(await history.get(10)).toEqual({ ...newEvent(10), id: 10 });
  expect(await history.undoDelete()).toBe(0);
  await history.close();
});

test('several deletions can be undone at once, whatever their order, and each only once', async ({ folder }) => {
  const history = await open(folder);
  await Promise.all(Array.from({ length: 10 }, (_, index) => history.record(newEvent(index + 1))));
  for (const id of [9, 2, 5, 3]) await history.delete([id]);
  expect(await history.undoDelete([9, 2, 3, 4, 99])).toBe(3);
  expect(await listed(history)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10]);
  expect(await scanned(folder)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10]);
  expect(await history.undoDelete([2, 9])).toBe(0);
  expect(await history.undoDelete()).toBe(0);
  expect(await history.undoDelete([5])).toBe(1);
  expect(await listed(history)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await history.close();
});

test('a segment of which everything was deleted goes whole, and its ids are not used again', async ({ folder }) => {
  const history = await open(folder);
  await Promise.all(Array.from({ length: 9 }, (_, index) => history.record(newEvent(index + 1))));
  await history.delete([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await history.close();
  const again = await open(folder);
  expect(again.size).toBe(0);
  expect(again.damage.lines).toBe(0);
  expect(await onDisk(folder)).not.toContain('"number"');
  expect(await again.record(newEvent(10))).toBe(10);
  await again.close();
});

test('retention lets whole segments go, the oldest first, and the plan says what would go', async ({ folder }) => {
  const history = await open(folder);
  await Promise.all(Array.from({ length: 18 }, (_, index) => history.record(newEvent(index + 1))));
  const at = (number: number): number => newEvent(number).receivedAt;
  expect(history.planRetention({ keep: 18 })).toMatchObject({ segments: 0, events: 0, oldest: null });
  expect(history.planRetention({ keep: 11 })).toMatchObject({ segments: 1, events: 4, oldest: at(1), newest: at(4) });
  expect(history.planRetention({ before: at(9) })).toMatchObject({ segments: 2, events: 8, newest: at(8) });
  expect(history.planRetention({ before: at(1) - 1 })).toMatchObject({ events: 0 });
  // The segment that is being written stays, whatever the policy.
  expect(history.planRetention({ keep: 0 })).toMatchObject({ segments: 4, events: 16 });
  expect(history.size).toBe(18);
  expect(await history.prune({ keep: 11 })).toMatchObject({ events: 4 });
  expect(await listed(history)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
  await history.close();
  const again = await open(folder);
  expect(again.size).toBe(14);
  expect(again.damage.lines).toBe(0);
  expect((await readdir(join(folder, 'history'))).includes('000001.ndjson')).toBe(false);
  await again.close();
});
