import { expect, test } from 'playwright/test';
import { suggest, takeSuggestion } from '../../../renderer/features/history/search/completion.ts';
import {
  datesIn,
  hasTerm,
  partsOf,
  rangeTerms,
  toggleTerm,
  withoutPart,
  withTime,
} from '../../../renderer/features/history/search/query-edit.ts';
import { english, speak } from '../../../shared/locales/language.ts';

const known = {
  events: ['invoice.created', 'job.created', 'job.status.updated'],
  users: ['John Smith', 'Zoë Müller'],
  clients: ['Acme Ltd', 'Crème Events'],
  depots: ['Manchester'],
  fields: [],
};
const texts = (text: string, cursor = text.length): string[] => suggest(text, cursor, known, english).map((each) => each.text);

test('keys are offered for what begins like one, in any language, and explained', () => {
  expect(texts('ev')).toEqual(['event:']);
  expect(texts('booked we')).toEqual(['weekday:']);
  expect(texts('affaire')).toEqual(['job:']);
  const french = speak({ code: 'fr', locale: 'fr-FR' });
  expect(suggest('jo', 2, known, french)).toEqual([{ text: 'job:', explanation: expect.stringContaining('affaire') }]);
});

test('plain words are left alone, unless they name a client or a depot', () => {
  expect(texts('stage')).toEqual([]);
  expect(texts('cr')).toEqual([]);
  expect(texts('creme')).toEqual(['"Crème Events"']);
  expect(texts('manch')).toEqual(['Manchester']);
  expect(texts('"acme')).toEqual([]);
  expect(texts('')).toEqual([]);
  expect(suggest('', 0, known, english, true).length).toBeGreaterThan(8);
});

test('values of a key are offered: those that begin with what was typed first', () => {
  expect(texts('event:')).toEqual(['event:job.*', 'event:invoice.created', 'event:job.created', 'event:job.status.updated']);
  expect(texts('event:stat')).toEqual(['event:job.status.updated']);
  expect(texts('user:zoe')).toEqual(['user:"Zoë Müller"']);
  expect(texts('user:"Zoë Müller"')).toEqual([]);
  expect(texts('on:yest')).toEqual(['on:yesterday']);
  expect(texts('since:last')).toContain('since:lastmonth');
  expect(texts('is:')).toEqual(['is:unread']);
  expect(texts('weekday:m')).toContain('weekday:mon');
  expect(texts('job:15')).toEqual([]);
});

test('a suggestion takes the place of what was typed, and the cursor goes behind it', () => {
  expect(takeSuggestion('booked us', 9, 'user:')).toEqual({ text: 'booked user:', cursor: 12 });
  expect(takeSuggestion('user:zo booked', 7, 'user:Zoë')).toEqual({ text: 'user:Zoë booked', cursor: 9 });
});

test('parts of a query are taken out one by one; the text keeps the others', () => {
  const text = 'event:job.*  user:"Zoë Müller" "main stage" booked';
  expect(partsOf(text)).toEqual(['event:job.*', 'user:"Zoë Müller"', '"main stage"', 'booked']);
  expect(withoutPart(text, 1)).toBe('event:job.* "main stage" booked');
  expect(withoutPart('booked', 0)).toBe('');
});

test('a value is added or taken out, whatever its key was called', () => {
  expect(toggleTerm('booked', 'is', 'unread')).toBe('booked is:unread');
  expect(toggleTerm('booked est:Unread', 'is', 'unread')).toBe('booked');
  expect(hasTerm('événement:job.*', 'event', 'job.*')).toBe(true);
});

test('another time takes the place of the one that was asked for', () => {
  expect(withTime('booked after:2026-01-01 before:2026-02-01', [['on', 'today']])).toBe('booked on:today');
  expect(withTime('depuis:2026-01-01 zoe', [])).toBe('zoe');
  expect(rangeTerms('2026-03-02', '2026-03-01')).toEqual([
    ['since', '2026-03-01'],
    ['until', '2026-03-02'],
  ]);
  expect(rangeTerms('', '2026-03-01')).toEqual([['until', '2026-03-01']]);
  expect(datesIn('since:2026-03-01 until:2026-03-31')).toEqual({ since: '2026-03-01', until: '2026-03-31' });
  expect(datesIn('on:today')).toEqual({ since: '', until: '' });
});
