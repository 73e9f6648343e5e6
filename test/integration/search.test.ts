import { join } from 'node:path';
import { History } from '../../electron/history/history.ts';
import { normaliseJson } from '../../electron/intake/json-text.ts';
import { HistorySearch } from '../../electron/search/history-search.ts';
import { type HistoryQuery, makeMatcher } from '../../shared/history/query.ts';
import { asPhp } from '../support/messages.ts';
import { test as base, expect } from '../support/node-test.ts';
import { newEvent } from '../support/stored-events.ts';

const programFolder = join(import.meta.dirname, '../../dist');

const names = [
  'Zoë',
  'zoe',
  'ZOÉ',
  'Zoe\u0308',
  'Müller',
  'Łukasz',
  '山田 太郎',
  'Σίσυφος',
  'ЖУКОВ',
  'say "hi"',
  'back\\slash',
  'main stage',
  'Main  Stage',
  'a/b',
  '►',
  '18240.50',
  'STATUS',
];

/** A history of 300 events in segments of 50, half of them written as PHP writes, with each name in its turn. */
const test = base.extend<{ history: History; search: HistorySearch }>({
  history: async ({ folder }, use) => {
    const history = await History.open({ folder, limits: { entries: 50, bytes: 1024 * 1024 } });
    for (let number = 0; number < 300; number += 1) {
      const message = { number, STATUS: names[number % names.length], nested: { DETAILS: [names[(number * 7) % names.length], 'plain'] } };
      const body = normaliseJson(number % 2 ? asPhp(message) : JSON.stringify(message));
      await history.record(newEvent(number, { body, user: number % 3 ? 'John' : 'Zoë' }));
    }
    await use(history);
    await history.close();
  },
  search: async ({ history }, use) => {
    const search = new HistorySearch(history, programFolder);
    await use(search);
    await search.stop();
  },
});

async function find(search: HistorySearch, query: HistoryQuery): Promise<number[]> {
  const rows: number[] = [];
  await search.search(query, { onRows: (found) => rows.push(...found) });
  return rows;
}

test('the scan finds exactly what reading every event finds, newest first', async ({ history, search }) => {
  const events = await history.page(0, 1000);
  const queries = [
    ...names,
    'zoe',
    'MULLER',
    'lukasz',
    'жуков',
    'σισυφος',
    'stage',
    'plain',
    'nowhere',
    '太郎',
    'a',
    '.',
    '*',
    '"hi"',
    '\\',
    'details',
    'number',
  ].map((word): HistoryQuery => ({ words: [word] }));
  queries.push(
    { words: ['zoe', 'plain'] },
    { words: ['zoe'], users: ['john'] },
    { words: ['muller'], events: ['job.*'], jobs: [4, 5, 11, 21, 38] },
  );
  for (const query of queries) {
    const matches = makeMatcher(query);
    const expected = events.filter(matches).map(({ id }) => id);
    const found = await find(search, query);
    expect(
      (await history.eventsAt(found)).map(({ id }) => id),
      JSON.stringify(query),
    ).toEqual(expected);
  }
});

test('the names of members are not searched, their values are', async ({ search }) => {
  expect(await find(search, { words: ['nested'] })).toEqual([]);
  expect((await find(search, { words: ['status'] })).length).toBeLessThan(100);
});

test('progress is told for each segment, and a cancelled search ends at once', async ({ search }) => {
  const progress: number[] = [];
  await search.search(
    { words: ['nowhere'] },
    { onRows: () => undefined, onProgress: ({ scannedSegments, segments }) => progress.push(scannedSegments / segments) },
  );
  expect(progress).toHaveLength(6);
  expect(progress.at(-1)).toBe(1);
  const controller = new AbortController();
  const cancelled = search.search({ words: ['plain'] }, { signal: controller.signal, onRows: () => controller.abort() });
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect((await find(search, { words: ['plain'] })).length).toBe(300);
});

test('a query without words is answered from the index, with its exact number', async ({ history }) => {
  expect(await history.find({ users: ['zoe'] }, 0, 5)).toMatchObject({
    total: 100,
    events: [{ id: 298 }, { id: 295 }, { id: 292 }, { id: 289 }, { id: 286 }],
  });
  expect(await history.find({ jobs: [7] }, 0, 5)).toMatchObject({ total: 1, events: [{ id: 8 }] });
  expect((await history.find({ events: ['invoice.*'] }, 149, 5)).events.map(({ id }) => id)).toEqual([1]);
});

test("a job's timeline is all its events in the order they came", async ({ history }) => {
  await history.record(newEvent(7, { event: 'job.created' }));
  expect(history.timeline(7).map(({ id, event }) => [id, event])).toEqual([
    [8, 'job.updated'],
    [301, 'job.created'],
  ]);
});
