import { english, type Language } from '../locales/language.ts';
import { namedPeriod, type Period } from './periods.ts';
import type { HistoryQuery } from './query.ts';
import { meansUnread, type QueryKey, queryKey, queryKeys, unreadValue, weekdayKeys, weekdayOf } from './query-keys.ts';
import { readTerms } from './query-terms.ts';
import { parseTime, timeExamples } from './times.ts';

/** What is wrong in a query, and where: from `start` to before `end`, counted in UTF-16 units. */
export interface QueryError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type ParsedQuery = { readonly query: HistoryQuery } | { readonly error: QueryError };

export interface ParseOptions {
  /** In which errors are told. */
  readonly language?: Language;
  /** When "today" is, Unix milliseconds. */
  readonly now?: number;
}

interface Draft {
  since?: number;
  until?: number;
  weekdays?: number[];
  hours?: number[];
  unread?: true;
  events: string[];
  jobs: number[];
  users: string[];
  words: string[];
}

interface Reading {
  readonly draft: Draft;
  readonly value: string;
  readonly say: Language['say'];
  /** The time that the value is, as a stretch: of a moment both ends are the same. Null when it is none. */
  readonly period: () => Period | null;
  readonly noTime: () => string;
}

function from(draft: Draft, time: number): void {
  draft.since = Math.max(draft.since ?? time, time);
}

function to(draft: Draft, time: number): void {
  draft.until = Math.min(draft.until ?? time, time);
}

/** Narrows the time of a query by a value that is a time; answers what is wrong when it is none. */
const within =
  (narrow: (draft: Draft, period: Period) => void) =>
  ({ draft, period, noTime }: Reading): string | undefined => {
    const found = period();
    if (found === null) return noTime();
    narrow(draft, found);
    return undefined;
  };

const since = within((draft, { start }) => from(draft, start));

/** What each key does with its value; answers what is wrong with it, if something is. */
const take: Readonly<Record<QueryKey, (reading: Reading) => string | undefined>> = {
  event: ({ draft, value }) => void draft.events.push(value),
  user: ({ draft, value }) => void draft.users.push(value),
  job: ({ draft, value, say }) => {
    if (!/^\d{1,15}$/.test(value)) return say('search.wrong.job', { value });
    draft.jobs.push(Number(value));
    return undefined;
  },
  is: ({ draft, value, say }) => {
    if (!meansUnread(value)) return say('search.wrong.is', { value, unread: unreadValue });
    draft.unread = true;
    return undefined;
  },
  since,
  after: since,
  before: within((draft, { start }) => to(draft, start)),
  until: within((draft, { end }) => to(draft, end)),
  on: ({ draft, period, noTime }) => {
    const found = period();
    // A moment has no length: nothing could be on it.
    if (found === null || found.start === found.end) return noTime();
    from(draft, found.start);
    to(draft, found.end);
    return undefined;
  },
  weekday: ({ draft, value, say }) => {
    const day = weekdayOf(value);
    if (day === -1) return say('search.wrong.weekday', { value, one: weekdayKeys[1], other: weekdayKeys[6] });
    draft.weekdays = [...(draft.weekdays ?? []), day];
    return undefined;
  },
  hour: ({ draft, value, say }) => {
    if (!/^([01]?\d|2[0-3])$/.test(value)) return say('search.wrong.hour', { value });
    draft.hours = [...(draft.hours ?? []), Number(value)];
    return undefined;
  },
};

function periodOf(value: string, now: number): Period | null {
  const named = namedPeriod(value, now);
  if (named !== null) return named;
  const [start, end] = [parseTime(value, 'start'), parseTime(value, 'end')];
  return start === null || end === null ? null : { start, end };
}

/**
 * Reads the text of a search box: `event:job.* user:zoe since:2026-03-01 is:unread "main stage"`. `since:` (or `after:`) and
 * `until:` include their day, `before:` excludes it, `on:` is that day; a day may be named from today on (`periodNames`).
 * The same key twice means either; words and phrases must all be there. A wrong text answers with an error that points at
 * the place.
 */
export function parseQuery(text: string, { language = english, now = Date.now() }: ParseOptions = {}): ParsedQuery {
  const { say } = language;
  const terms = readTerms(text);
  const unclosed = terms.find(({ closed }) => !closed);
  if (unclosed !== undefined) return { error: { message: say('search.wrong.quote'), start: unclosed.start, end: text.length } };
  const draft: Draft = { events: [], jobs: [], users: [], words: [] };
  for (const { key: name, value, start, valueStart, end } of terms) {
    if (name === null) {
      if (value !== '') draft.words.push(value);
      continue;
    }
    const key = queryKey(name);
    if (key === null) {
      const message = say('search.wrong.key', { key: name.toLowerCase(), keys: queryKeys.map((each) => `${each}:`).join(', ') });
      return { error: { message, start, end: valueStart } };
    }
    const noTime = (): string => say('search.wrong.time', { value, examples: timeExamples(language) });
    const wrong =
      value === ''
        ? say('search.wrong.value', { key: name.toLowerCase() })
        : take[key]({ draft, value, say, period: () => periodOf(value, now), noTime });
    if (wrong !== undefined) return { error: { message: wrong, start: value === '' ? start : valueStart, end } };
  }
  return { query: draft };
}
