import { expect, test } from 'playwright/test';
import { barsOf, firstDay, searchFor } from '../../../renderer/features/overview/overview.ts';
import { parseQuery } from '../../../shared/history/parse-query.ts';

const today = new Date(2026, 2, 31, 12);
const overview = {
  total: 6,
  days: [
    { day: '2026-03-25', events: 4 },
    { day: '2026-03-31', events: 2 },
  ],
  hours: [],
  kinds: [],
  people: [],
  jobs: [],
};

test('a span has a bar for every day up to today, over the change of the clocks, too', () => {
  const bars = barsOf(overview, 7, today);
  expect(bars.map(({ first }) => first)).toEqual([25, 26, 27, 28, 29, 30, 31].map((day) => `2026-03-${day}`));
  expect(bars.map(({ events }) => events)).toEqual([4, 0, 0, 0, 0, 0, 2]);
  expect(firstDay(7, today)).toBe('2026-03-25');
});

test('where days would be too many, seven are taken together, and none is left out or counted twice', () => {
  const bars = barsOf(overview, 365, today);
  expect(bars).toHaveLength(53);
  expect(bars.at(-1)).toEqual({ first: '2026-03-25', last: '2026-03-31', events: 6 });
  expect(bars[0]).toMatchObject({ first: '2025-04-01', last: '2025-04-01' });
});

test('every mark leads to a search that can be read', () => {
  const texts = [
    searchFor.bar({ first: '2026-03-31', last: '2026-03-31', events: 1 }),
    searchFor.bar({ first: '2026-03-25', last: '2026-03-31', events: 1 }),
    searchFor.hour(0, 23, '2026-03-25'),
    searchFor.kind('job', '2026-03-25'),
    searchFor.person('Banda "El Sol" ►', '2026-03-25'),
    searchFor.job(15_564, '2026-03-25'),
  ];
  for (const text of texts) expect(parseQuery(text), text).toHaveProperty('query');
  expect(texts[1]).toBe('after:2026-03-25 before:2026-04-01');
});
