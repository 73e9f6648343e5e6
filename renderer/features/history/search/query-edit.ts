import { type QueryKey, queryKey } from '../../../../shared/history/query-keys.ts';
import { type QueryTerm, readTerms, writeTerm } from '../../../../shared/history/query-terms.ts';

/** Terms put together again, one space between. */
const join = (terms: readonly string[]): string => terms.join(' ');

const written = (text: string, { start, end }: QueryTerm): string => text.slice(start, end);

/** The parts of a query as they are written. */
export const partsOf = (text: string): string[] => readTerms(text).map((term) => written(text, term));

/** Takes a part out of a query, the one at this place. */
export const withoutPart = (text: string, index: number): string => join(partsOf(text).filter((_, at) => at !== index));

const isTerm = (key: QueryKey, value: string) => (term: QueryTerm) =>
  term.key !== null && queryKey(term.key) === key && term.value.toLowerCase() === value.toLowerCase();

/** True when a query asks for this value of a key. */
export const hasTerm = (text: string, key: QueryKey, value: string): boolean => readTerms(text).some(isTerm(key, value));

/** Adds a value of a key to a query, or takes it out when it's there. */
export function toggleTerm(text: string, key: QueryKey, value: string): string {
  const terms = readTerms(text);
  const others = terms.filter((term) => !isTerm(key, value)(term)).map((term) => written(text, term));
  return join(others.length < terms.length ? others : [...others, writeTerm(key, value)]);
}

const timeKeys: readonly QueryKey[] = ['on', 'since', 'until', 'after', 'before'];

/** The time that a query asks for, by what its keys are given; days that aren't written as dates are left out. */
export function datesIn(text: string): { readonly since: string; readonly until: string } {
  const dateOf = (...keys: QueryKey[]): string =>
    readTerms(text).find(({ key, value }) => key !== null && keys.includes(queryKey(key) ?? 'event') && /^\d{4}-\d\d-\d\d$/.test(value))
      ?.value ?? '';
  return { since: dateOf('since', 'after', 'on'), until: dateOf('until', 'on') };
}

/** Puts another time into a query in place of all that it had; without terms it asks for any time. */
export function withTime(text: string, terms: readonly (readonly [key: QueryKey, value: string])[]): string {
  const others = readTerms(text).filter(({ key }) => key === null || !timeKeys.includes(queryKey(key) ?? 'event'));
  return join([...others.map((term) => written(text, term)), ...terms.map(([key, value]) => writeTerm(key, value))]);
}

/** The times that can be chosen with one click, as terms. */
export const timePresets = [
  { name: 'today', terms: [['on', 'today']] },
  { name: 'yesterday', terms: [['on', 'yesterday']] },
  { name: '7days', terms: [['since', '7days']] },
  { name: 'month', terms: [['on', 'month']] },
  { name: 'lastmonth', terms: [['on', 'lastmonth']] },
] as const satisfies readonly { name: string; terms: readonly (readonly [QueryKey, string])[] }[];

/** The terms for a stretch of days, either of which may be empty; in the right order whichever comes first. */
export function rangeTerms(from: string, to: string): [QueryKey, string][] {
  const [since, until] = from !== '' && to !== '' && from > to ? [to, from] : [from, to];
  return [
    ...(since === '' ? [] : [['since', since] as [QueryKey, string]]),
    ...(until === '' ? [] : [['until', until] as [QueryKey, string]]),
  ];
}
