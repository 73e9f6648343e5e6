import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { holdAt, mendedPause, type PauseSettings, pauseStart } from '../../../../shared/rules/hold.ts';
import { type QuietSpan, quietPeriod } from '../../../../shared/rules/quiet-hours.ts';

const every = (from: string, to: string): QuietSpan[] => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to }));

/** The period around a moment, in words; null when it isn't quiet. */
function period(spans: readonly QuietSpan[], now: string, timeZone: string): string | null {
  const found = quietPeriod(spans, Date.parse(now), timeZone);
  return found && `${new Date(found.start).toISOString().slice(0, 16)} to ${new Date(found.end).toISOString().slice(0, 16)}`;
}

const london = 'Europe/London';
const night = every('22:00', '07:00');
// In 2026 London's clocks go forward on Sunday 29 March at 01:00 and back on Sunday 25 October at 02:00 summer time.
const table: readonly [string, readonly QuietSpan[], string, string, string | null][] = [
  ['without quiet hours', [], '2026-03-02T23:00Z', london, null],
  ['before midnight', night, '2026-03-02T23:00Z', london, '2026-03-02T22:00 to 2026-03-03T07:00'],
  ['after midnight', night, '2026-03-03T06:59Z', london, '2026-03-02T22:00 to 2026-03-03T07:00'],
  ['in a zone that is not known, by its own clocks', night, '2026-03-02T23:00Z', 'Etc/Unknown', '2026-03-02T22:00 to 2026-03-03T07:00'],
  ['in a zone without a name, by its own clocks', night, '2026-03-02T23:00Z', '', '2026-03-02T22:00 to 2026-03-03T07:00'],
  ['at their first moment', night, '2026-03-02T22:00Z', london, '2026-03-02T22:00 to 2026-03-03T07:00'],
  ['at their end, which is loud', night, '2026-03-03T07:00Z', london, null],
  ['in the day', night, '2026-03-03T12:00Z', london, null],
  ['in another zone', night, '2026-03-02T23:00Z', 'America/New_York', null],
  ['in another zone, at night there', night, '2026-03-03T04:00Z', 'America/New_York', '2026-03-03T03:00 to 2026-03-03T12:00'],
  ['in the night in which clocks go forward', night, '2026-03-29T05:30Z', london, '2026-03-28T22:00 to 2026-03-29T06:00'],
  ['at seven of the new time, which is loud', night, '2026-03-29T06:00Z', london, null],
  ['in the night in which clocks go back', night, '2026-10-25T06:30Z', london, '2026-10-24T21:00 to 2026-10-25T07:00'],
  [
    'when they end in an hour that comes twice',
    every('22:00', '01:30'),
    '2026-10-25T01:10Z',
    london,
    '2026-10-24T21:00 to 2026-10-25T01:30',
  ],
  [
    'when they begin in an hour that comes twice',
    every('01:30', '05:00'),
    '2026-10-25T00:40Z',
    london,
    '2026-10-25T00:30 to 2026-10-25T05:00',
  ],
  [
    'when they begin in an hour that never comes',
    every('01:30', '05:00'),
    '2026-03-29T01:35Z',
    london,
    '2026-03-29T01:30 to 2026-03-29T04:00',
  ],
  ['on a weekday that has none', [{ day: 1, from: '18:00', to: '20:00' }], '2026-03-03T19:00Z', 'UTC', null],
  [
    'on the morning after a day that has them',
    [{ day: 1, from: '18:00', to: '08:00' }],
    '2026-03-03T07:00Z',
    'UTC',
    '2026-03-02T18:00 to 2026-03-03T08:00',
  ],
  ['for a whole day', [{ day: 7, from: '00:00', to: '00:00' }], '2026-03-01T12:00Z', 'UTC', '2026-03-01T00:00 to 2026-03-02T00:00'],
  [
    'over a weekend whose parts touch',
    [
      { day: 5, from: '18:00', to: '00:00' },
      { day: 6, from: '00:00', to: '00:00' },
      { day: 7, from: '00:00', to: '08:00' },
      { day: 7, from: '07:00', to: '09:00' },
    ],
    '2026-03-07T12:00Z',
    'UTC',
    '2026-03-06T18:00 to 2026-03-08T09:00',
  ],
];

for (const [when, spans, now, timeZone, expected] of table) {
  test(`quiet hours ${when}`, () => {
    expect(period(spans, now, timeZone)).toBe(expected);
  });
}

test('whenever it is quiet, it is quiet until the end that is told, and loud then', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((pair) => pair.map((n) => String(n).padStart(2, '0')).join(':'));
  const span = fc.record({ day: fc.integer({ min: 1, max: 5 }), from: clock, to: clock });
  const around = Date.parse('2026-10-25T00:00Z');
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 4 }),
      fc.integer({ min: -2e8, max: 2e8 }),
      fc.constantFrom(london, 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'),
      (spans, offset, zone) => {
        const now = around + offset;
        const found = quietPeriod(spans, now, zone);
        if (found === null) return;
        expect(found.start).toBeLessThanOrEqual(now);
        expect(quietPeriod(spans, found.end - 1, zone)?.end).toBe(found.end);
        expect(quietPeriod(spans, found.end, zone)).toBeNull();
      },
    ),
    { numRuns: 200 },
  );
});

test('what is no time is never quiet', () => {
  for (const now of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, -8.64e15]) {
    for (const zone of [london, 'Etc/Unknown'])
      expect(quietPeriod(every('22:00', '07:00'), now, zone) === null || Number.isFinite(now)).toBe(true);
  }
});

test('a pause holds until it is over, and within quiet hours until both are', () => {
  const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);
  const settings = { pausedSince: null, pausedUntil: '2026-03-02T12:30:00.000Z', quietHours: every('12:00', '13:00') };
  const paused = { ...settings, quietHours: [] };
  expect(holdAt(paused, at('12:10'), 'UTC')).toEqual({ since: null, until: at('12:30') });
  expect(holdAt(paused, at('12:30'), 'UTC')).toBeNull();
  expect(holdAt(settings, at('12:10'), 'UTC')).toEqual({ since: at('12:00'), until: at('13:00') });
  expect(holdAt(settings, at('11:50'), 'UTC')).toEqual({ since: null, until: at('12:30') });
  expect(holdAt({ ...settings, pausedUntil: null }, at('13:00'), 'UTC')).toBeNull();
});

test('what is held back began with the pause, or with quiet hours that run into it or that it runs into', () => {
  const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);
  const pause = (from: string, to: string) => ({ pausedSince: `2026-03-02T${from}:00.000Z`, pausedUntil: `2026-03-02T${to}:00.000Z` });
  const since = (settings: PauseSettings, time: string) =>
    holdAt({ ...settings, quietHours: every('12:00', '13:00') }, at(time), 'UTC')?.since ?? null;
  expect(since(pause('09:00', '10:00'), '09:30')).toBe(at('09:00'));
  expect(since(pause('12:45', '13:30'), '13:15')).toBe(at('12:00'));
  expect(since(pause('11:45', '12:10'), '12:30')).toBe(at('11:45'));
  expect(since(pause('12:15', '12:45'), '12:30')).toBe(at('12:00'));
  expect(since(pause('09:00', '10:00'), '12:30')).toBe(at('12:00'));
  expect(since(pause('09:00', '10:00'), '10:30')).toBeNull();
});

test('a pause that is made longer keeps its beginning; one that is over, or ended, does not', () => {
  const now = Date.parse('2026-03-02T12:10:00Z');
  const running = { pausedSince: '2026-03-02T12:00:00.000Z', pausedUntil: '2026-03-02T12:30:00.000Z' };
  const until = '2026-03-02T15:00:00.000Z';
  expect(pauseStart(running, until, now)).toBe('2026-03-02T12:00:00.000Z');
  expect(pauseStart({ ...running, pausedUntil: '2026-03-02T12:05:00.000Z' }, until, now)).toBe('2026-03-02T12:10:00.000Z');
  expect(pauseStart({ pausedSince: null, pausedUntil: null }, until, now)).toBe('2026-03-02T12:10:00.000Z');
  expect(pauseStart(running, null, now)).toBeNull();
});

test('a pause that a clock began which was ahead lasts as long as it was meant to, not until then', () => {
  const wrong: PauseSettings = { pausedSince: '2027-06-12T12:00:00.000Z', pausedUntil: '2027-06-12T12:30:00.000Z' };
  const now = Date.parse('2026-06-12T12:00:00Z');
  const until = mendedPause(wrong, now);
  expect(until).toBe('2026-06-12T12:30:00.000Z');
  expect(pauseStart(wrong, until, now)).toBe('2026-06-12T12:00:00.000Z');
  expect(mendedPause({ pausedSince: '2026-06-12T12:00:20.000Z', pausedUntil: '2026-06-12T12:30:00.000Z' }, now), 'adjusted').toBeNull();
  expect(mendedPause({ pausedSince: null, pausedUntil: '2027-06-12T12:30:00.000Z' }, now)).toBeNull();
  expect(mendedPause({ pausedSince: null, pausedUntil: null }, now)).toBeNull();
});
