import { once } from 'node:events';
import { History } from '../../../electron/history/history.ts';
import { SavedCounts } from '../../../electron/search/saved-counts.ts';
import type { SavedSearch } from '../../../shared/history/saved-searches.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const saved = (...texts: string[]): SavedSearch[] => texts.map((text) => ({ name: `Search ${text}`, text }));

test('saved searches are counted from the index, follow what comes, and are counted anew after reading', async ({ folder }) => {
  const history = await History.open({ folder });
  const ids: number[] = [];
  for (let number = 0; number < 20; number += 1)
    ids.push(await history.record(newEvent(number, { user: number % 2 ? 'Zoë' : 'John', job: 7 })));
  const counts = new SavedCounts(history, () => saved('user:zoe', 'is:unread job:7', 'main stage'));
  expect(counts.list.map(({ events }) => events)).toEqual([null, null, null]);
  await once(counts, 'changed');
  const numbers = (): unknown[] => counts.list.map(({ events, unread }) => [events, unread]);
  expect(numbers()).toEqual([
    [10, 10],
    [20, 20],
    [null, null],
  ]);
  await history.record(newEvent(99, { user: 'Zoë Müller', job: 7 }));
  expect(numbers().slice(0, 2)).toEqual([
    [11, 11],
    [21, 21],
  ]);
  history.markRead(ids[1] ?? 0);
  await once(counts, 'changed');
  expect(numbers().slice(0, 2)).toEqual([
    [11, 10],
    [20, 20],
  ]);
  await history.delete([ids[3] ?? 0]);
  await once(counts, 'changed');
  expect(numbers()[0]).toEqual([10, 9]);
  counts.stop();
  await history.close();
});

test('a search for today is counted anew when a day begins', async ({ folder }) => {
  const history = await History.open({ folder });
  const noon = new Date(2026, 2, 27, 12).getTime();
  await history.record(newEvent(1, { receivedAt: noon }));
  let now = noon + 60_000;
  const counts = new SavedCounts(
    history,
    () => saved('on:today'),
    () => now,
  );
  counts.list;
  await once(counts, 'changed');
  expect(counts.list[0]?.events).toBe(1);
  now += 24 * 3_600_000;
  counts.list;
  await once(counts, 'changed');
  expect(counts.list[0]?.events).toBe(0);
  counts.stop();
  await history.close();
});
