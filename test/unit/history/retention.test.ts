import { join } from 'node:path';
import { History } from '../../../electron/history/history.ts';
import { isAscending, nthLargest } from '../../../electron/history/order.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const open = (folder: string): Promise<History> =>
  History.open({ folder: join(folder, 'history'), limits: { entries: 4, bytes: 1024 * 1024 } });
const day = (text: string): number => Date.parse(`${text}T12:00:00Z`);
const times = async (history: History): Promise<string[]> =>
  (await history.page(0, 1000)).map(({ receivedAt }) => new Date(receivedAt).toISOString().slice(0, 10)).reverse();

/** Opens a history with an event of each of these days, in this order. */
async function filled(folder: string, days: readonly string[]): Promise<History> {
  const history = await open(folder);
  for (const [index, text] of days.entries()) await history.record(newEvent(index + 1, { receivedAt: day(text) }));
  return history;
}

/** So many days from one on. */
const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => new Date(day(first) + index * 86_400_000).toISOString().slice(0, 10));

const november = daysFrom('2026-11-01', 10);
const year2020 = daysFrom('2020-05-29', 7);

test('by age all older events go, and no other, in whatever order they came', async ({ folder }) => {
  for (const [name, days] of Object.entries({
    behind: [...november, ...year2020],
    before: [...year2020, ...november],
    between: [...november.slice(0, 5), ...year2020, ...november.slice(5)],
    mixed: november.flatMap((each, index) => [each, ...year2020.slice(index, index + 1)]),
  })) {
    const history = await filled(join(folder, name), days);
    const plan = history.planRetention({ before: day('2025-11-28') });
    expect(plan, name).toMatchObject({ events: 7, oldest: day('2020-05-29'), newest: day('2020-06-04') });
    expect(plan.months).toEqual([
      { month: '2020-05', events: 3 },
      { month: '2020-06', events: 4 },
    ]);
    expect(history.size).toBe(17);
    expect(await history.prune({ before: day('2025-11-28') })).toEqual(plan);
    expect((await times(history)).toSorted(), name).toEqual(november);
    await history.close();
    const again = await open(join(folder, name));
    expect((await times(again)).toSorted(), name).toEqual(november);
    expect(again.damage.lines).toBe(0);
    await again.close();
  }
});

test('one event from a clock that was ahead, or far behind, blocks nothing', async ({ folder }) => {
  const history = await filled(folder, ['2099-01-01', ...year2020, '1970-01-02', ...november]);
  expect(await history.prune({ before: day('2021-01-01') })).toMatchObject({ events: 8, oldest: day('1970-01-02') });
  expect(await times(history)).toEqual(['2099-01-01', ...november]);
  await history.close();
});

test('by number the newest stay by their time: an imported older year goes before this November', async ({ folder }) => {
  const history = await filled(folder, [...november, ...year2020]);
  expect(history.planRetention({ keep: 10 })).toMatchObject({ events: 7, newest: day('2020-06-04') });
  expect(history.planRetention({ keep: 12 })).toMatchObject({ events: 5, newest: day('2020-06-02') });
  expect(history.planRetention({ keep: 4 })).toMatchObject({ events: 13, newest: day('2026-11-06') });
  expect(history.planRetention({ keep: 0 })).toMatchObject({ events: 17 });
  expect(history.planRetention({ keep: 17 })).toMatchObject({ events: 0, before: null, months: [] });
  expect(await history.prune({ keep: 10 })).toMatchObject({ events: 7 });
  expect(await times(history)).toEqual(november);
  await history.close();
});

test('a plan tells which files go whole and which are written anew', async ({ folder }) => {
  // Files of four: November whole, half November and half 2020, 2020 whole, and one event of each.
  const history = await filled(folder, [...november.slice(0, 6), ...year2020.slice(0, 6), year2020[6] ?? '', november[6] ?? '']);
  expect(history.planRetention({ before: day('2021-01-01') })).toMatchObject({ events: 7, segments: 1, rewritten: 2 });
  await history.close();
});

test('age and number together let go what either does', async ({ folder }) => {
  const history = await filled(folder, [...november, ...year2020]);
  expect(history.planRetention({ before: day('2020-06-01'), keep: 10 })).toMatchObject({ events: 7 });
  expect(history.planRetention({ before: day('2026-11-03'), keep: 16 })).toMatchObject({ events: 9 });
  await history.close();
});

test('of events received in the same millisecond none goes by number without the others', async ({ folder }) => {
  const history = await filled(folder, ['2026-11-02', '2026-11-01', '2026-11-01', '2026-11-01', '2020-01-01']);
  expect(history.planRetention({ keep: 2 })).toMatchObject({ events: 1, newest: day('2020-01-01') });
  await history.close();
});

test('where all events came in order and all would go, the file that is being written stays', async ({ folder }) => {
  const history = await filled(folder, november);
  const whole = { events: 8, segments: 2, rewritten: 0, newest: day('2026-11-08') };
  expect(history.planRetention({ before: day('2027-01-01') })).toMatchObject(whole);
  expect(history.planRetention({ keep: 0 })).toMatchObject(whole);
  // By number no file is cut; by age the one that holds younger events as well is.
  expect(history.planRetention({ keep: 3 })).toMatchObject({ events: 4, segments: 1, rewritten: 0 });
  expect(history.planRetention({ before: day('2026-11-07') })).toMatchObject({ events: 6, segments: 1, rewritten: 1 });
  await history.close();
});

test('the nth largest number is found in any order, with any repeats', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    let state = seed;
    const numbers = Float64Array.from({ length: 1 + (seed % 23) }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state % (1 + (seed % 7) * 3);
    });
    const sorted = [...numbers].sort((a, b) => b - a);
    for (const [index, number] of sorted.entries()) expect(nthLargest(numbers, index + 1)).toBe(number);
  }
  expect(isAscending(Float64Array.of(1, 1, 2))).toBe(true);
  expect(isAscending(Float64Array.of(1, 3, 2))).toBe(false);
});
