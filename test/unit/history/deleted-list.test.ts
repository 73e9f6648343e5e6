import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyData } from '../../../electron/check/verify.ts';
import { History } from '../../../electron/history/history.ts';
import { scanHistory } from '../../../electron/history/scan.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const open = (folder: string): Promise<History> => History.open({ folder, limits: { entries: 100, bytes: 1024 * 1024 } });
const listed = async (history: History): Promise<number[]> => (await history.page(0, 100)).map(({ id }) => id).reverse();

async function filled(folder: string, count: number): Promise<History> {
  const history = await open(folder);
  await Promise.all(Array.from({ length: count }, (_, index) => history.record(newEvent(index + 1))));
  return history;
}

const at = (number: number): number => newEvent(number).receivedAt;
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Each step of writing the list, its backup first. */
const faults = [
  { action: 'create', path: /deleted\.json\.bak/ },
  { action: 'write', path: /deleted\.json\.bak/ },
  { action: 'write', path: /deleted\.json\.new/ },
  { action: 'sync', path: /deleted\.json\.new/ },
  { action: 'rename', path: /deleted\.json$/ },
  { action: 'sync', path: /^$|^\.$/ },
] as const;

for (const fault of faults) {
  const where = `${fault.action} ${fault.path.source}`;

  test(`a deletion that fails deletes nothing, now or later (${where})`, async ({ folder, files }) => {
    const history = await filled(folder, 10);
    for (const attempt of [() => history.prune({ before: at(8) }), () => history.delete([1, 2])]) {
      files.fail(fault, { code: 'EIO', times: 1 });
      await expect(attempt()).rejects.toMatchObject({ code: 'EIO' });
      files.mend();
      expect(await listed(history)).toEqual(upTo(10));
    }
    expect(await history.delete([9])).toBe(1);
    await history.close();
    const again = await open(folder);
    expect(await listed(again)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
    await again.close();
  });

  test(`an undo that fails can be repeated (${where})`, async ({ folder, files }) => {
    const history = await filled(folder, 6);
    await history.delete([2, 5]);
    files.fail(fault, { code: 'EIO', times: 1 });
    await expect(history.undoDelete()).rejects.toMatchObject({ code: 'EIO' });
    files.mend();
    expect(await listed(history)).toEqual([1, 3, 4, 6]);
    expect(await history.undoDelete()).toBe(2);
    expect(await listed(history)).toEqual(upTo(6));
    await history.close();
    const again = await open(folder);
    expect(await listed(again)).toEqual(upTo(6));
    await again.close();
  });
}

test('an undo that failed and was not repeated leaves the events deleted', async ({ folder, files }) => {
  const history = await filled(folder, 6);
  await history.delete([2, 5]);
  files.fail({ action: 'sync', path: /^$|^\.$/ }, { code: 'EIO', times: 1 });
  await expect(history.undoDelete()).rejects.toMatchObject({ code: 'EIO' });
  files.mend();
  await history.close();
  const again = await open(folder);
  expect(await listed(again)).toEqual([1, 3, 4, 6]);
  await again.close();
});

test('of two deletions at once one fails, and the other is not drawn into it', async ({ folder, files }) => {
  const history = await filled(folder, 10);
  files.fail({ action: 'rename', path: /deleted\.json$/ }, { code: 'ENOSPC', times: 1 });
  const [first, second] = await Promise.allSettled([history.delete([1, 2]), history.delete([2, 3, 3])]);
  expect(first).toMatchObject({ status: 'rejected' });
  expect(second).toMatchObject({ status: 'fulfilled', value: 2 });
  expect(await listed(history)).toEqual([1, 4, 5, 6, 7, 8, 9, 10]);
  expect(await history.undoDelete()).toBe(2);
  expect(await listed(history)).toEqual(upTo(10));
  await history.close();
});

test('many events deleted at once come back in their places', async ({ folder }) => {
  const history = await filled(folder, 60);
  history.markRead(30);
  const even = upTo(60).filter((id) => id % 2 === 0);
  expect(await history.delete([...even, 7, 8, 9].reverse())).toBe(32);
  expect(history.unread).toBe(28);
  await history.record(newEvent(61));
  expect(await history.undoDelete()).toBe(32);
  expect(await listed(history)).toEqual(upTo(61));
  expect(history.unread).toBe(60);
  for (const id of [1, 8, 30, 60]) expect(await history.get(id)).toEqual({ ...newEvent(id), id });
  await history.close();
});

test('what was deleted by hand comes back after a prune, unless it would have gone with it', async ({ folder }) => {
  const history = await filled(folder, 10);
  await history.delete([2, 9]);
  await history.prune({ before: at(5) });
  expect(await history.undoDelete()).toBe(1);
  expect(await listed(history)).toEqual([5, 6, 7, 8, 9, 10]);
  await history.close();
});

test('a damaged list of deleted events is taken from its backup, and that is told', async ({ folder }) => {
  const history = await filled(folder, 6);
  await history.delete([2]);
  await history.delete([5]);
  await history.close();
  await writeFile(join(folder, 'deleted.json'), '{"version":1,"ranges":[[2,');
  expect((await readList(folder)).toSorted()).toEqual([1, 3, 4, 6]);
  const again = await open(folder);
  expect(await listed(again)).toEqual([1, 3, 4, 6]);
  expect(again.problems).toMatchObject([{ code: 'deletions-restored', details: { file: join(folder, 'deleted.json') } }]);
  await again.close();
  expect(await readFile(join(folder, 'deleted.json.damaged'), 'utf8')).toBe('{"version":1,"ranges":[[2,');
  const third = await open(folder);
  expect(third.problems).toEqual([]);
  expect(await listed(third)).toEqual([1, 3, 4, 6]);
  await third.close();
});

async function readList(folder: string): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of scanHistory(folder)) ids.push(id);
  return ids;
}

test('a backup that is a change behind erases nothing: what was brought back is still there', async ({ folder }) => {
  const history = await filled(folder, 6);
  await history.delete([2]);
  // As earlier versions kept it: the list before the last change.
  await copyFile(join(folder, 'deleted.json'), join(folder, 'before'));
  await history.undoDelete();
  await history.close();
  await copyFile(join(folder, 'before'), join(folder, 'deleted.json.bak'));
  await writeFile(join(folder, 'deleted.json'), '');
  const again = await open(folder);
  expect(again.problems).toMatchObject([{ code: 'deletions-restored' }]);
  await again.close();
  expect(await readFile(join(folder, '000001.ndjson'), 'utf8')).toContain('"number":2,');
});

for (const damaged of ['', '[]', '{"version":1,"ranges":[[5,3]]}', '{"version":1}', 'null']) {
  test(`a list that is lost with its backup is told (${damaged || 'empty'})`, async ({ folder }) => {
    const history = await filled(folder, 6);
    await history.delete([2]);
    await history.close();
    for (const name of ['deleted.json', 'deleted.json.bak']) await writeFile(join(folder, name), damaged);
    const again = await open(folder);
    expect(again.problems).toMatchObject([{ code: 'deletions-lost' }]);
    expect(await listed(again)).toEqual(upTo(6));
    expect(await again.delete([2])).toBe(1);
    await again.close();
    expect(await readFile(join(folder, 'deleted.json.bak.damaged'), 'utf8')).toBe(damaged);
    const third = await open(folder);
    expect(third.problems).toEqual([]);
    expect(await listed(third)).toEqual([1, 3, 4, 5, 6]);
    await third.close();
  });
}

for (const name of ['deleted.json', 'read.json']) {
  test(`${name} of a newer version is refused and left as it is`, async ({ folder }) => {
    const history = await filled(folder, 6);
    await history.close();
    const newer = '{"version":2,"ids":"a form of which nothing is known yet"}';
    await writeFile(join(folder, name), newer);
    await expect(open(folder)).rejects.toMatchObject({ code: 'data-newer', details: { found: 2, known: 1 } });
    expect(await readFile(join(folder, name), 'utf8')).toBe(newer);
  });
}

test('verify tells of a damaged list of deleted events', async ({ folder }) => {
  const history = await filled(join(folder, 'history'), 3);
  await history.delete([2]);
  await history.close();
  await writeFile(join(folder, 'history', 'deleted.json'), '{');
  expect((await verifyData(folder)).damage).toContainEqual({ file: 'history/deleted.json', what: 'deleted', events: 0 });
});

test('a list that can not be read for once counts again at the next start', async ({ folder, files }) => {
  const history = await filled(folder, 6);
  await history.delete([2]);
  await history.close();
  files.fail({ action: 'read', path: /deleted\.json/ }, { code: 'EIO', times: 100 });
  const again = await open(folder);
  expect(again.problems).toMatchObject([{ code: 'deletions-lost' }]);
  files.mend();
  await again.close();
  const third = await open(folder);
  expect(third.problems).toEqual([]);
  expect(await listed(third)).toEqual([1, 3, 4, 5, 6]);
  await third.close();
});

test('a first deletion that fails anywhere, and can not be taken back either, does not count later', async ({ folder, files }) => {
  for (let stopAt = 1; stopAt <= 14; stopAt += 1) {
    const data = join(folder, String(stopAt));
    const history = await filled(data, 6);
    let changes = 0;
    // From one step on, up to the one that puts the list in its place, nothing reaches the disk any more.
    files.onStep = ({ action }) => {
      if (!['create', 'write', 'sync', 'rename'].includes(action)) return null;
      changes += 1;
      return changes >= stopAt ? { error: Object.assign(new Error('EIO'), { code: 'EIO' }) } : null;
    };
    await expect(history.delete([3])).rejects.toMatchObject({ code: 'EIO' });
    files.mend();
    await history.close();
    const again = await open(data);
    expect(again.problems, `stopped at ${stopAt}`).toEqual([]);
    expect(await listed(again), `stopped at ${stopAt}`).toEqual(upTo(6));
    await again.close();
  }
});

test('a list in any order is read as it is meant', async ({ folder }) => {
  const history = await filled(folder, 9);
  await history.close();
  await writeFile(join(folder, 'deleted.json'), '{"version":1,"ranges":[[7,8],[2,3],[3,5]]}');
  const again = await open(folder);
  expect(await listed(again)).toEqual([1, 6, 9]);
  await again.close();
});
