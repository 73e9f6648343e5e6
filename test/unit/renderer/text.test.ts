import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { layOutJson } from '../../../renderer/logic/json-text.ts';
import { dayOf, fullTime, sentAt, shortTime, untilTime } from '../../../renderer/logic/when.ts';

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

test("HireHop's time is UTC, though it does not say so", () => {
  expect(sentAt('2022-03-29 07:50:42')).toBe('2022-03-29T07:50:42Z');
  expect(sentAt('29/03/2022')).toBeNull();
});
