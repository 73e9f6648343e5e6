import { expect, test } from 'playwright/test';
import { notifiedWords } from '../../../renderer/features/settings/notify/notified-words.ts';

const count = { normal: 298, urgent: 12, silent: 900, off: 30, looked: 1_240, total: 1_240 };

test('what would have notified is told in a sentence', () => {
  expect(notifiedWords(count)).toBe('Of 1,240 events of the last 30 days, 310 would have notified you, 12 of them as urgent.');
  expect(notifiedWords({ ...count, normal: 0, urgent: 0 })).toBe('Of 1,240 events of the last 30 days, none would have notified you.');
  expect(notifiedWords({ ...count, looked: 20_000, total: 90_000 })).toContain('Of the newest 20,000 events of the last 30 days');
  expect(notifiedWords({ ...count, looked: 0, total: 0 })).toBe('There were no events in the last 30 days.');
});
