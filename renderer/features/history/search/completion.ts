import { foldText } from '../../../../shared/history/fold-text.ts';
import type { KnownValues } from '../../../../shared/history/known-values.ts';
import { periodNames } from '../../../../shared/history/periods.ts';
import { type QueryKey, queryKey, queryKeys, unreadValue, weekdayKeys } from '../../../../shared/history/query-keys.ts';
import { readTerms, writeTerm } from '../../../../shared/history/query-terms.ts';
import { smallest } from '../../../../shared/lists.ts';
import { remembered } from '../../../../shared/locale.ts';
import type { Language } from '../../../../shared/locales/language.ts';

/** What can be put into a query in place of what is being typed. */
export interface Suggestion {
  /** As it will stand in the query. */
  readonly text: string;
  /** What it means, in the user's language. */
  readonly explanation: string;
}

/** What is being typed: from `start` to before `end`. Of a value, `key` says of what; null for a key or a word. */
interface Typed {
  readonly key: QueryKey | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** So many are offered at once. */
const offered = 8;
/** A client or depot is offered for a plain word from so many letters on: shorter ones match nearly everything. */
const leastLetters = 3;

/** What is being typed at the cursor; null between terms, and within a phrase. */
function typedAt(text: string, cursor: number): Typed | null {
  const term = readTerms(text).find(({ start, end }) => start < cursor && cursor <= end);
  if (term === undefined) return null;
  const { start, valueStart, end } = term;
  if (term.key === null) return text[start] === '"' ? null : { key: null, text: text.slice(start, cursor), start, end };
  const key = queryKey(term.key);
  if (key === null || cursor < valueStart) return null;
  return { key, text: text.slice(valueStart, cursor).replace('"', ''), start, end };
}

const weekdayNames = remembered((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

/** 4 January 1970 was a Sunday. */
const weekdayName = (day: number, locale: string): string => weekdayNames(locale).format(Date.UTC(1970, 0, 4 + day));

/** Groups of event names: `job.*` for `job.created` and `job.updated`. */
function eventGroups(events: readonly string[]): string[] {
  const firsts = events.map((event) => event.split('.')[0] ?? '');
  return [...new Set(firsts.filter((first, index) => firsts.indexOf(first) !== index))].map((first) => `${first}.*`);
}

interface Value {
  readonly value: string;
  readonly explanation: string;
}

function valuesOf(key: QueryKey, known: KnownValues, { say, locale }: Language): Value[] {
  const plain = (values: readonly string[], explanation: string): Value[] => values.map((value) => ({ value, explanation }));
  switch (key) {
    case 'event':
      return [...plain(eventGroups(known.events), say('search.value.eventGroup')), ...plain(known.events, say('search.value.event'))];
    case 'user':
      return plain(known.users, say('search.value.user'));
    case 'is':
      return plain([unreadValue], say('search.value.unread'));
    case 'weekday':
      return weekdayKeys.map((value, day) => ({ value, explanation: weekdayName(day, locale) }));
    case 'on':
    case 'since':
    case 'until':
    case 'after':
    case 'before':
      return periodNames.map((value) => ({ value, explanation: say(`search.period.${value}`) }));
    default:
      return [];
  }
}

/** Those that begin with what was typed first, then those that have it elsewhere. */
function matching(values: readonly Value[], typed: string): Value[] {
  const wanted = foldText(typed);
  const places = values.map((each) => ({
    each,
    at: smallest([each.value, each.explanation].map((text) => place(foldText(text), wanted))),
  }));
  return places
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1))
    .map(({ each }) => each);
}

function place(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

function wordSuggestions(typed: string, known: KnownValues, { say }: Language): Suggestion[] {
  const wanted = foldText(typed);
  const keys = queryKeys
    .filter((key) => key.startsWith(wanted) || queryKey(wanted) === key)
    .map((key) => ({ text: `${key}:`, explanation: say(`search.key.${key}`) }));
  if (wanted.length < leastLetters) return keys;
  const named = (values: readonly string[], explanation: string): Suggestion[] =>
    values.filter((value) => foldText(value).includes(wanted)).map((value) => ({ text: writeTerm(null, value), explanation }));
  return [...keys, ...named(known.clients, say('search.value.client')), ...named(known.depots, say('search.value.depot'))];
}

/**
 * What may be meant by what stands at the cursor, at most eight. Nothing for a word that is like no key, client or depot.
 * With `all`, all keys where nothing is being typed.
 */
export function suggest(text: string, cursor: number, known: KnownValues, language: Language, all = false): Suggestion[] {
  const typed = typedAt(text, cursor);
  if (typed === null) return all ? queryKeys.map((key) => ({ text: `${key}:`, explanation: language.say(`search.key.${key}`) })) : [];
  const { key } = typed;
  if (key === null) return wordSuggestions(typed.text, known, language).slice(0, offered);
  const values = matching(valuesOf(key, known, language), typed.text).slice(0, offered);
  const suggestions = values.map(({ value, explanation }) => ({ text: writeTerm(key, value), explanation }));
  // What stands there already needs no offer.
  const written = text.slice(typed.start, typed.end);
  return suggestions.length === 1 && suggestions[0]?.text === written ? [] : suggestions;
}

/** The text with a suggestion taken, and where the cursor goes. */
export function takeSuggestion(text: string, cursor: number, taken: string): { readonly text: string; readonly cursor: number } {
  const typed = typedAt(text, cursor) ?? { start: cursor, end: cursor };
  const rest = text.slice(typed.end).trimStart();
  // Behind a key its value goes on; behind all else the next term begins.
  const before = text.slice(0, typed.start) + taken + (taken.endsWith(':') ? '' : ' ');
  return { text: before + rest, cursor: before.length };
}
