import { expect, test } from 'playwright/test';
import { isoTime } from '../../../shared/iso-time.ts';

test('any number is written as a time, and none throws', () => {
  expect(isoTime(Date.parse('2026-06-12T12:00:00.123Z'))).toBe('2026-06-12T12:00:00.123Z');
  expect(isoTime(Number.NaN)).toBe('1970-01-01T00:00:00.000Z');
  expect(isoTime(Number.POSITIVE_INFINITY)).toBe('+275760-09-13T00:00:00.000Z');
  expect(isoTime(-1e300)).toBe('-271821-04-20T00:00:00.000Z');
});
