import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { layOutJson } from '../../../renderer/features/history/detail/json-text.ts';
import { dayHeading, dayOf, fullTime, isOtherDay, sentAt, shortTime, timeAgo, untilTime } from '../../../renderer/ui/when.ts';
import { speak } from '../../../shared/locales/language.ts';

test('a message is laid out without making its numbers anew', () => {
  expect(layOutJson('{"a":9007199254740993,"b":[1e400,"x, {y}"],"c":{},"d":[]}')).toBe(
    '{\n  "a": 9007199254740993,\n  "b": [\n    1e400,\n    "x, {y}"\n  ],\n  "c": {},\n  "d": []\n}',
  );
});

test('layout changes white space only, whatever the value is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      expect(JSON.parse(layOutJson(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value))),
    ),
  );
});

test('times are as short as they can be understood', () => {
  const now = new Date('2026-06-12T15:00:00');
  expect(shortTime('2026-06-12T14:30:00', now)).toBe('14:30');
  expect(shortTime('2026-06-11T14:30:00', now)).toBe('11 Jun');
  expect(shortTime('2025-06-11T14:30:00', now)).toBe('11 Jun 2025');
  expect(shortTime('nonsense', now)).toBe('');
  expect(fullTime('2026-06-12T14:30:05')).toBe('Friday, 12 June 2026, 14:30:05');
  expect(untilTime('2026-06-13T08:00:00', now)).toBe('Sat 13 Jun, 08:00');
  expect(dayOf(now)).not.toBe(dayOf(new Date('2026-06-13T08:00:00')));
});

test('a row says how long ago it was, and its day is said above it', () => {
  const now = new Date('2026-06-12T15:00:00');
  const french = speak({ code: 'fr', locale: 'fr-FR' });
  expect(timeAgo('2026-06-12T14:59:30', now)).toBe('now');
  expect(timeAgo('2026-06-12T15:00:20', now)).toBe('now');
  expect(timeAgo('2026-06-12T14:55:00', now)).toBe('5 min ago');
  expect(timeAgo('2026-06-12T14:55:00', now, french)).toMatch(/^il y a 5\smin$/);
  expect(timeAgo('2026-06-12T11:30:00', now)).toBe('3 hr ago');
  expect(timeAgo('2026-06-11T14:55:00', now)).toBe('14:55');
  expect(timeAgo('2026-06-12T16:00:00', now)).toBe('16:00');
  expect(timeAgo('2026-06-11T23:50:00', new Date('2026-06-12T00:10:00'))).toBe('20 min ago');
  expect(dayHeading('2026-06-12T00:00:00', now)).toBe('Today');
  expect(dayHeading('2026-06-11T23:59:59', now)).toBe('Yesterday');
  expect(dayHeading('2026-06-05T12:00:00', now)).toBe('Fri 5 June 2026');
  expect(dayHeading('2026-06-11T12:00:00', now, french)).toBe('Hier');
  expect(dayHeading('2026-06-05T12:00:00', now, french)).toBe('ven. 5 juin 2026');
  expect(isOtherDay('2026-06-12T00:00:00', '2026-06-11T23:59:59')).toBe(true);
  expect(isOtherDay('2026-06-12T00:00:00', '2026-06-12T23:59:59')).toBe(false);
});

test("HireHop's time is UTC, though it does not say so", () => {
  expect(sentAt('2022-03-29 07:50:42')).toBe('2022-03-29T07:50:42Z');
  expect(sentAt('29/03/2022')).toBeNull();
});
