import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyData } from '../../../electron/check/verify.ts';
import { History } from '../../../electron/history/history.ts';
import { expect, test } from '../../support/files/faulty-files-test.ts';
import type { FileStep } from '../../support/files/file-step.ts';
import { newEvent } from '../../support/stored-events.ts';

const open = (folder: string): Promise<History> =>
  History.open({ folder: join(folder, 'history'), limits: { entries: 4, bytes: 1024 * 1024 } });

async function record(history: History, first: number, last: number): Promise<void> {
  await Promise.all(Array.from({ length: last - first + 1 }, (_, index) => history.record(newEvent(first + index))));
}

async function inSession<T>(folder: string, use: (history: History) => Promise<T>): Promise<T> {
  const history = await open(folder);
  try {
    return await use(history);
  } finally {
    await history.close();
  }
}

/** The numbers of the events whose text is anywhere in the history's folder. */
async function onDisk(folder: string): Promise<number[]> {
  const names = await readdir(join(folder, 'history'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'history', name), 'latin1')));
  return [...texts.join('').matchAll(/"number":(\d+),/g)].map(([, number]) => Number(number)).sort((a, b) => a - b);
}

const listed = async (history: History): Promise<number[]> => (await history.page(0, 100)).map(({ id }) => id).reverse();
const damageOf = async (folder: string): Promise<unknown[]> => (await verifyData(folder)).damage.filter(({ what }) => what !== 'settings');

test('a second deletion in a file that was compacted before is erased, too', async ({ folder }) => {
  await inSession(folder, async (history) => {
    await record(history, 1, 9);
    await history.delete([1, 2, 6]);
  });
  // Each of these starts erases what the session before has deleted; ids 4 and 8 are beyond what is left by count.
  await inSession(folder, (history) => history.delete([4]));
  await inSession(folder, (history) => history.delete([8]));
  await inSession(folder, async (history) => {
    expect(await listed(history)).toEqual([3, 5, 7, 9]);
    expect(history.damage.lines).toBe(0);
    expect(history.problems).toEqual([]);
  });
  expect(await onDisk(folder)).toEqual([3, 5, 7, 9]);
  expect(await damageOf(folder)).toEqual([]);
});

test('deleted events are erased at the next start wherever the one before was stopped', async ({ folder, files }) => {
  const given = join(folder, 'given');
  await inSession(given, async (history) => {
    await record(history, 1, 14);
    await history.delete([2, 5, 6, 7, 8, 11, 14]);
  });
  let steps = 0;
  for (let stopAt = 1; stopAt <= Math.max(steps, 1); stopAt += 1) {
    const data = join(folder, String(stopAt));
    await cp(given, data, { recursive: true });
    // From one step on nothing reaches the disk any more, as when the process is killed there.
    let changes = 0;
    files.onStep = ({ action }: FileStep) => {
      if (!['create', 'write', 'truncate', 'rename', 'unlink'].includes(action)) return null;
      changes += 1;
      return changes >= stopAt ? { error: Object.assign(new Error('Killed'), { code: 'EIO' }) } : null;
    };
    await open(data).then(
      (history) => history.close(),
      () => undefined,
    );
    steps = Math.max(steps, Math.min(changes, 200));
    files.mend();
    await inSession(data, async (history) => {
      expect(await listed(history), `stopped at change ${stopAt}`).toEqual([1, 3, 4, 9, 10, 12, 13]);
      expect(history.problems, `stopped at change ${stopAt}`).toEqual([]);
      expect(history.damage.lines).toBe(0);
      expect(await history.record(newEvent(15))).toBe(15);
    });
    expect(await onDisk(data), `stopped at change ${stopAt}`).toEqual([1, 3, 4, 9, 10, 12, 13, 15]);
    expect(await damageOf(data)).toEqual([]);
  }
  expect(steps).toBeGreaterThan(10);
});

test('a deleted event is erased from a file whose end is torn', async ({ folder }) => {
  await inSession(folder, async (history) => {
    await record(history, 1, 6);
    await history.delete([5]);
  });
  await appendFile(join(folder, 'history', '000002.ndjson'), '{"id":"000000000007","receivedAt":"2026-03');
  await inSession(folder, async (history) => {
    expect(await listed(history)).toEqual([1, 2, 3, 4, 6]);
    expect(await history.record(newEvent(7))).toBe(7);
    expect(history.damage.lines).toBe(0);
  });
  expect(await onDisk(folder)).toEqual([1, 2, 3, 4, 6, 7]);
});

test('a deleted event that stands unterminated at the end of a full file is erased', async ({ folder }) => {
  await inSession(folder, async (history) => {
    await record(history, 1, 6);
    await history.delete([4]);
  });
  const file = join(folder, 'history', '000001.ndjson');
  await writeFile(file, (await readFile(file)).subarray(0, -1));
  await inSession(folder, async (history) => expect(await listed(history)).toEqual([1, 2, 3, 5, 6]));
  expect(await onDisk(folder)).toEqual([1, 2, 3, 5, 6]);
});

test('the id of the newest event is not used again after it was deleted and erased', async ({ folder }) => {
  await inSession(folder, async (history) => {
    await record(history, 1, 6);
    await history.delete([5, 6]);
  });
  await inSession(folder, async (history) => expect(await history.record(newEvent(7))).toBe(7));
  await inSession(folder, (history) => history.delete([7]));
  await inSession(folder, async (history) => expect(await history.record(newEvent(8))).toBe(8));
});

test('a file that can not be rewritten for want of room stays whole, and the history opens', async ({ folder, files }) => {
  await inSession(folder, async (history) => {
    await record(history, 1, 10);
    await history.delete([2, 5, 6, 7, 8]);
  });
  files.fail({ action: 'write', path: /compacted/ }, { code: 'ENOSPC', times: 100, bytes: 10 });
  await inSession(folder, async (history) => {
    expect(await listed(history)).toEqual([1, 3, 4, 9, 10]);
    expect(history.problems).toMatchObject([{ code: 'erasure-failed', details: { reason: { say: 'error.system.ENOSPC' } } }]);
    expect(await history.record(newEvent(11))).toBe(11);
  });
  // What needs no room is done all the same, and nothing half is left.
  expect(await onDisk(folder)).toEqual([1, 2, 3, 4, 9, 10, 11]);
  expect((await readdir(join(folder, 'history'))).filter((name) => /new|compacted/.test(name))).toEqual([]);
  files.mend();
  await inSession(folder, async (history) => expect(history.problems).toEqual([]));
  expect(await onDisk(folder)).toEqual([1, 3, 4, 9, 10, 11]);
});

test('a file that can not be read keeps others from nothing: their deleted events are erased', async ({ folder, files }) => {
  await inSession(folder, async (history) => {
    await record(history, 1, 10);
    await history.delete([2, 6]);
  });
  files.spoil(/000001\.ndjson$/);
  files.spoil(/000001\.index/);
  await inSession(folder, async (history) => expect(history.problems).toMatchObject([{ code: 'erasure-failed' }]));
  files.mend();
  expect(await onDisk(folder)).not.toContain(6);
  await inSession(folder, async (history) => expect(await listed(history)).toEqual([1, 3, 4, 5, 7, 8, 9, 10]));
  expect(await onDisk(folder)).toEqual([1, 3, 4, 5, 7, 8, 9, 10]);
});
