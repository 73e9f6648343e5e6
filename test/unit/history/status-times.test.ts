import { expect, test } from 'playwright/test';
import { durationText } from '../../../renderer/features/overview/durations.ts';
import { searchFor } from '../../../renderer/features/overview/overview.ts';
import { parseQuery } from '../../../shared/history/parse-query.ts';
import { type StatusChange, timesBetween } from '../../../shared/history/status-times.ts';
import { speak } from '../../../shared/locales/language.ts';

const day = 86_400_000;
const change = (job: number, days: number, from: number, to: number): StatusChange => ({ job, at: days * day, from, to });

test('the time between two statuses is the median of all jobs', () => {
  const changes = [
    change(1, 0, 0, 1),
    change(2, 1, 0, 1),
    change(3, 1, 0, 1),
    change(1, 2, 1, 2),
    change(2, 7, 1, 2),
    change(3, 31, 1, 2),
    change(1, 12, 2, 5),
  ];
  expect(timesBetween(changes)).toEqual([
    { from: 1, to: 2, medianMs: 6 * day, times: 3, jobs: [3, 2, 1] },
    { from: 2, to: 5, medianMs: 10 * day, times: 1, jobs: [1] },
  ]);
});

test('a change that is told twice counts once, and what is missing between two is not made up', () => {
  expect(timesBetween([change(1, 0, 0, 1), change(1, 1, 0, 1), change(1, 4, 1, 2)])).toMatchObject([{ medianMs: 4 * day, times: 1 }]);
  expect(timesBetween([change(1, 0, 0, 1), change(1, 4, 3, 5)])).toEqual([]);
  expect(timesBetween([change(1, 0, 0, 1), change(1, 1, 1, 1), change(1, 2, 1, 2)])).toMatchObject([{ medianMs: 2 * day }]);
});

test('a time is said in the unit that says it best', () => {
  expect(durationText(12 * 60_000)).toBe('12 minutes');
  expect(durationText(7 * 3_600_000)).toBe('7 hours');
  expect(durationText(3.5 * day)).toBe('3.5 days');
  expect(durationText(3.5 * day, speak({ code: 'fr', locale: 'fr-FR' }))).toMatch(/^3,5\sjours$/);
});

test('the search for the jobs behind a time can be read, however many they are', () => {
  const text = searchFor.statuses(
    Array.from({ length: 200 }, (_, at) => 123_456 + at),
    '2026-03-25',
  );
  expect(text.length).toBeLessThan(480);
  expect(parseQuery(text)).toHaveProperty('query');
});
