import type { History } from '../../../electron/history/history.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';
import { recordMany, withHistory } from '../../support/with-history.ts';

test('unread is derived from the history and survives a restart; repeats and imported events never count', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    await recordMany(history, 1, 6);
    await history.record(newEvent(7, { marks: ['repeat'] }));
    await history.record(newEvent(8, { marks: ['imported'] }));
    expect(history.unread).toBe(6);
    history.markRead(3);
    history.markRead(3);
    expect(history.unread).toBe(5);
  });
  await withHistory(folder, async (history) => {
    expect(history.unread).toBe(5);
    expect(history.isUnread(3)).toBe(false);
    history.markAllRead();
    expect(history.unread).toBe(0);
  });
  await withHistory(folder, async (history) => {
    expect(history.unread).toBe(0);
    await history.record(newEvent(9));
    expect(history.unread).toBe(1);
  });
});

test('many large events are read in parts of few megabytes, in the order asked for', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    const body = `{"text":"${'x'.repeat(3 * 1024 * 1024)}"}`;
    for (let number = 1; number <= 7; number += 1) await history.record(newEvent(number, number === 4 ? {} : { body }));
    const parts: number[][] = [];
    for await (const part of history.eventsInParts(history.select({}), 3)) parts.push(part.map(({ id }) => id));
    expect(parts).toEqual([
      [1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
  });
});

test('what stands behind an id is read oldest first, in pages, and deleted events are passed over', async ({ folder }) => {
  const after = async (history: History, id: number, limit: number): Promise<number[]> =>
    (await history.after(id, limit)).map((event) => event.id);
  await withHistory(folder, async (history) => {
    await recordMany(history, 1, 12);
    expect(await after(history, 0, 4)).toEqual([1, 2, 3, 4]);
    expect(await after(history, 4, 4)).toEqual([5, 6, 7, 8]);
    await history.delete([5, 6, 11, 12]);
    expect(await after(history, 4, 4)).toEqual([7, 8, 9, 10]);
    // One that was dealt with may be gone since then.
    expect(await after(history, 6, 2)).toEqual([7, 8]);
    expect(await after(history, 10, 4)).toEqual([]);
    expect(history.lastGivenId).toBe(12);
  });
  await withHistory(folder, async (history) => {
    expect(history.lastGivenId).toBe(12);
    await history.record(newEvent(13));
    expect(await after(history, 12, 4)).toEqual([13]);
  });
});

test('what stands behind an id is read in parts of few megabytes', async ({ folder }) => {
  await withHistory(folder, async (history) => {
    const body = `{"text":"${'x'.repeat(3 * 1024 * 1024)}"}`;
    for (let number = 1; number <= 4; number += 1) await history.record(newEvent(number, { body }));
    expect((await history.after(0, 100)).map(({ id }) => id)).toEqual([1, 2]);
    expect((await history.after(2, 100)).map(({ id }) => id)).toEqual([3, 4]);
  });
});
