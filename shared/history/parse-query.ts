import type { HistoryQuery } from './query.ts';
import { parseTime, timeExamples } from './times.ts';

/** What is wrong in a query, and where: from `start` to before `end`, counted in UTF-16 units. */
export interface QueryError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type ParsedQuery = { readonly query: HistoryQuery } | { readonly error: QueryError };

/** A `key:value`, a word or a "phrase", with its place in the text. */
interface Term {
  readonly key: string | null;
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

// key: then a quoted or plain value; or a quoted or plain word.
const term = /(?:([A-Za-z]+):)?(?:"([^"]*)("?)|([^\s"]+))?/y;

function readTerms(text: string): Term[] | QueryError {
  const terms: Term[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    term.lastIndex = at;
    const match = term.exec(text);
    const [whole = '', key, quoted, quote, plain] = match ?? [];
    // A stray character that starts nothing (which can't be, but would not end): taken as a word of its own.
    const end = at + Math.max(whole.length, 1);
    if (quoted !== undefined && quote === '') return { message: 'The closing quotation mark is missing.', start: at, end: text.length };
    const valueStart = at + (key === undefined ? 0 : key.length + 1);
    terms.push({ key: key?.toLowerCase() ?? null, value: quoted ?? plain ?? '', start: at, valueStart, end });
    at = end;
  }
  return terms;
}

interface Draft {
  since?: number;
  until?: number;
  weekdays?: number[];
  hours?: number[];
  events: string[];
  jobs: number[];
  users: string[];
  words: string[];
}

const noTime = (value: string): string => `"${value}" is no date. Write it like ${timeExamples}.`;

/** What each key does with its value; answers what is wrong with it, if something is. */
const keys: Readonly<Record<string, (draft: Draft, value: string) => string | undefined>> = {
  event: (draft, value) => void draft.events.push(value),
  user: (draft, value) => void draft.users.push(value),
  job: (draft, value) => {
    if (!/^\d{1,15}$/.test(value)) return `"${value}" is no job number.`;
    draft.jobs.push(Number(value));
    return undefined;
  },
  after: (draft, value) => {
    const time = parseTime(value, 'start');
    if (time === null) return noTime(value);
    draft.since = Math.max(draft.since ?? time, time);
    return undefined;
  },
  before: (draft, value) => {
    const time = parseTime(value, 'start');
    if (time === null) return noTime(value);
    draft.until = Math.min(draft.until ?? time, time);
    return undefined;
  },
  on: (draft, value) => {
    const [start, end] = [parseTime(value, 'start'), parseTime(value, 'end')];
    if (start === null || end === null || start === end) return noTime(value);
    draft.since = Math.max(draft.since ?? start, start);
    draft.until = Math.min(draft.until ?? end, end);
    return undefined;
  },
  weekday: (draft, value) => {
    const day = weekdayKeys.findIndex((key) => value.toLowerCase().startsWith(key));
    if (day === -1) return `"${value}" is no day of the week. Write it like ${weekdayKeys[1]} or ${weekdayKeys[6]}.`;
    draft.weekdays = [...(draft.weekdays ?? []), day];
    return undefined;
  },
  hour: (draft, value) => {
    if (!/^([01]?\d|2[0-3])$/.test(value)) return `"${value}" is no hour of the day. Write it like 9 or 17.`;
    draft.hours = [...(draft.hours ?? []), Number(value)];
    return undefined;
  },
};

/** The days of the week as they are written, Sunday first, as for `Date`. */
export const weekdayKeys = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The keys that a query knows, for its errors. */
const queryKeys: readonly string[] = Object.keys(keys);

/**
 * Reads the text of a search box: `event:job.* user:zoe after:2026-03-01 "main stage"`. `after:` a day includes it,
 * `before:` excludes it, `on:` is that day. The same key twice means either; words and phrases must all be there.
 * A wrong text answers with an error that points at the place.
 */
export function parseQuery(text: string): ParsedQuery {
  const terms = readTerms(text);
  if (!Array.isArray(terms)) return { error: terms };
  const draft: Draft = { events: [], jobs: [], users: [], words: [] };
  for (const { key, value, start, valueStart, end } of terms) {
    if (key === null) {
      if (value !== '') draft.words.push(value);
      continue;
    }
    const take = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (take === undefined) {
      const message = `There is no "${key}:". There are ${queryKeys.map((name) => `${name}:`).join(', ')}; put a text with a colon in quotation marks.`;
      return { error: { message, start, end: valueStart } };
    }
    const wrong = value === '' ? `A value is missing behind "${key}:".` : take(draft, value);
    if (wrong !== undefined) return { error: { message: wrong, start: value === '' ? start : valueStart, end } };
  }
  return { query: draft };
}
