import { History } from '../../../electron/history/history.ts';
import { makeMatcher } from '../../../shared/history/query.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

test('the overview counts by day, hour, kind, person and job what a search for them finds', async ({ folder }) => {
  const history = await History.open({ folder });
  const start = new Date(2026, 2, 27).getTime();
  const events = Array.from({ length: 500 }, (_, number) =>
    newEvent(number, { receivedAt: start + number * 1_000_000, user: number % 3 ? 'Zoë' : '', job: number % 4 ? number % 9 : null }),
  );
  for (const event of events) await history.record(event);
  const overview = history.overview(start + 1_000_000);
  expect(overview.total).toBe(499);
  expect(overview.days.reduce((sum, { events: count }) => sum + count, 0)).toBe(499);
  expect(overview.days[0]).toEqual({ day: '2026-03-27', events: 86 });
  expect(overview.kinds.map(({ name }) => name).sort()).toEqual(['invoice', 'job']);
  expect(overview.people).toEqual([{ name: 'Zoë', events: events.slice(1).filter(({ user }) => user === 'Zoë').length }]);
  for (const { job, events: count } of overview.jobs) {
    expect((await history.find({ jobs: [job], since: start + 1_000_000 }, 0, 1)).total).toBe(count);
  }
  for (let weekday = 0; weekday < 7; weekday += 1) {
    for (const [hour, count] of (overview.hours[weekday] ?? []).entries()) {
      const query = { weekdays: [weekday], hours: [hour], since: start + 1_000_000 };
      expect((await history.find(query, 0, 1)).total).toBe(count);
      expect(events.filter(makeMatcher(query))).toHaveLength(count);
    }
  }
  await history.close();
});
