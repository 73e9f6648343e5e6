import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parseQuery } from '../../../shared/history/parse-query.ts';
import { namedPeriod } from '../../../shared/history/periods.ts';
import { makeMatcher, type Queried } from '../../../shared/history/query.ts';
import { readTerms, writeTerm } from '../../../shared/history/query-terms.ts';
import { parseTime } from '../../../shared/history/times.ts';
import { speak } from '../../../shared/locales/language.ts';

const event: Queried = {
  receivedAt: 1000,
  event: 'job.status.updated',
  job: 15_564,
  user: 'Zoë Müller',
  body: '{"JOB_NAME":"Crème brûlée"}',
};

test('a star in an event name stands for any characters, and nothing else is special', () => {
  for (const glob of ['job.*', '*.status.updated', 'job.status.updated', '*', 'JOB.*'])
    expect(makeMatcher({ events: [glob] })(event)).toBe(true);
  for (const glob of ['job', 'job.statu?.updated', 'job.+', 'invoice.*']) expect(makeMatcher({ events: [glob] })(event)).toBe(false);
});

test('users and words are found without case and accents; every word must be there', () => {
  expect(makeMatcher({ users: ['zoe'] })(event)).toBe(true);
  expect(makeMatcher({ words: ['CREME', 'brulee'] })(event)).toBe(true);
  expect(makeMatcher({ words: ['creme brulee'] })(event)).toBe(true);
  expect(makeMatcher({ words: ['creme', 'caramel'] })(event)).toBe(false);
});

test('of several names, users or jobs any may match', () => {
  expect(makeMatcher({ events: ['invoice.*', 'job.*'], users: ['john', 'zoe'], jobs: [1, 15_564] })(event)).toBe(true);
  expect(makeMatcher({ events: ['invoice.*', 'job.*'], users: ['john'] })(event)).toBe(false);
});

test('days of the week and hours are read, and told when they are none', () => {
  expect(parseQuery('weekday:mon weekday:Saturday hour:9 hour:17')).toEqual({
    query: { events: [], jobs: [], users: [], words: [], weekdays: [1, 6], hours: [9, 17] },
  });
  expect(parseQuery('weekday:someday')).toMatchObject({
    error: { message: expect.stringContaining('not a day of the week'), start: 8, end: 15 },
  });
  expect(parseQuery('hour:24')).toMatchObject({ error: { message: expect.stringContaining('not an hour of the day') } });
});

test('a range of time includes its start and excludes its end', () => {
  expect(makeMatcher({ since: 1000 })(event)).toBe(true);
  expect(makeMatcher({ since: 1001 })(event)).toBe(false);
  expect(makeMatcher({ until: 1000 })(event)).toBe(false);
  expect(makeMatcher({ until: 1001 })(event)).toBe(true);
});

test('a search box is read: keys, words and phrases', () => {
  expect(parseQuery('event:job.* user:zoe after:2026-03-01T00:00:00Z "main stage" booked job:15564 user:"John Smith"')).toEqual({
    query: {
      events: ['job.*'],
      users: ['zoe', 'John Smith'],
      jobs: [15_564],
      since: Date.parse('2026-03-01T00:00:00Z'),
      words: ['main stage', 'booked'],
    },
  });
  expect(parseQuery('  ')).toEqual({ query: { events: [], users: [], jobs: [], words: [] } });
  expect(parseQuery('on:2026-03-01')).toMatchObject({
    query: { since: parseTime('2026-03-01', 'start'), until: parseTime('2026-03-02', 'start') },
  });
});

test('since, until and named days are read by the calendar of this computer', () => {
  const now = new Date(2026, 2, 4, 15, 30).getTime();
  const at = (month: number, day: number): number => new Date(2026, month, day).getTime();
  const read = (text: string): unknown => parseQuery(text, { now });
  expect(read('since:2026-03-01 until:2026-03-02')).toMatchObject({ query: { since: at(2, 1), until: at(2, 3) } });
  expect(read('on:yesterday')).toMatchObject({ query: { since: at(2, 3), until: at(2, 4) } });
  expect(read('since:7days')).toMatchObject({ query: { since: at(1, 26) } });
  expect(read('on:lastmonth')).toMatchObject({ query: { since: at(1, 1), until: at(2, 1) } });
  expect(read('before:month')).toMatchObject({ query: { until: at(2, 1) } });
  // 4 March 2026 is a Wednesday.
  expect(namedPeriod('week', now)).toEqual({ start: at(2, 2), end: at(2, 9) });
  expect(namedPeriod('lastweek', new Date(2026, 2, 8).getTime())).toEqual({ start: at(1, 23), end: at(2, 2) });
});

test('keys and days have French names too, and errors are told in the user’s language', () => {
  expect(parseQuery('affaire:15564 événement:job.* jour:lundi est:nonlu')).toEqual(
    parseQuery('job:15564 event:job.* weekday:mon is:unread'),
  );
  const french = speak({ code: 'fr', locale: 'fr-FR' });
  expect(parseQuery('job:x', { language: french })).toMatchObject({ error: { message: expect.stringContaining('numéro d’affaire') } });
  expect(parseQuery('is:late')).toMatchObject({ error: { message: expect.stringContaining('unread'), start: 3, end: 7 } });
});

test('a term that is written is read as it was', () => {
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('"'));
  fc.assert(
    fc.property(fc.constantFrom('event', 'user', null), value, (key, text) => {
      expect(readTerms(writeTerm(key, text))).toMatchObject([{ key, value: text, closed: true, start: 0 }]);
    }),
  );
});

for (const [text, place, words] of [
  ['booked evnt:job.*', 'evnt:', /no "evnt:".*event:, user:/],
  ['job:x15', 'x15', /not a job number/],
  ['after:someday zoe', 'someday', /not a date.*2026-03-29/],
  ['on:2026-06-31', '2026-06-31', /not a date/],
  ['event: zoe', 'event:', /value is missing/],
  ['zoe "main stage', '"main stage', /closing quotation mark/],
] as const) {
  test(`an error in ${text} points at its place`, () => {
    const parsed = parseQuery(text);
    if (!('error' in parsed)) throw new Error('There is no error.');
    expect(text.slice(parsed.error.start, parsed.error.end)).toBe(place);
    expect(parsed.error.message).toMatch(words);
  });
}

test('no text throws or hangs, and every error points into the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z:" .*\d-]*$/)), (text) => {
      const parsed = parseQuery(text);
      if ('error' in parsed)
        expect(parsed.error.start >= 0 && parsed.error.end <= text.length && parsed.error.start < parsed.error.end).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

/** A value that needs no quotes, and one that does. */
const plainValue = fc.stringMatching(/^[^\s":]{1,12}$/u);
const phrase = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !text.includes('"'));
const gap = fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0');
const inAnyCase = (key: string): fc.Arbitrary<string> =>
  fc.constantFrom(key, key.toUpperCase(), key.charAt(0).toUpperCase() + key.slice(1));

test('what is put into a query comes out of it: keys in any case, values plain or in quotation marks, in any order', () => {
  const written = (key: string, kind: 'events' | 'users' | 'words') => {
    const prefix = key === '' ? fc.constant('') : inAnyCase(key).map((name) => `${name}:`);
    const quoted = fc.tuple(prefix, phrase).map(([start, value]) => ({ kind, value, text: `${start}"${value}"` }));
    const plain = fc.tuple(prefix, plainValue).map(([start, value]) => ({ kind, value, text: `${start}${value}` }));
    return fc.oneof(quoted, plain);
  };
  const job = fc
    .tuple(inAnyCase('job'), fc.integer({ min: 0, max: 999_999_999_999_999 }))
    .map(([name, value]) => ({ kind: 'jobs' as const, value, text: `${name}:${value}` }));
  const term = fc.oneof(written('event', 'events'), written('user', 'users'), written('', 'words'), job);
  fc.assert(
    fc.property(fc.array(fc.tuple(term, gap), { maxLength: 8 }), (terms) => {
      const valuesOf = (kind: string) => terms.flatMap(([each]) => (each.kind === kind ? [each.value] : []));
      expect(parseQuery(terms.map(([{ text }, space]) => text + space).join(''))).toEqual({
        query: { events: valuesOf('events'), users: valuesOf('users'), jobs: valuesOf('jobs'), words: valuesOf('words') },
      });
    }),
    { numRuns: 2000 },
  );
});

test('a query that was read can be asked of any event without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z:" .*+?()[\]\\^$|\d-]*$/)), fc.string(), (text, name) => {
      const parsed = parseQuery(text);
      if ('query' in parsed) expect(typeof makeMatcher(parsed.query)({ ...event, event: name, user: name })).toBe('boolean');
    }),
    { numRuns: 2000 },
  );
});
