import { type FindFrom, isInValues } from './find-words.ts';
import { foldText } from './fold-text.ts';

/** Which events are asked for; what is missing or empty matches everything. Of several values in one list any may match. */
export interface HistoryQuery {
  /** Received at or after this time, Unix milliseconds. */
  readonly since?: number | undefined;
  /** Received before this time, Unix milliseconds. */
  readonly until?: number | undefined;
  /** Received on one of these days of the week, on this computer's calendar; 0 is Sunday, as for `Date`. */
  readonly weekdays?: readonly number[] | undefined;
  /** Received within one of these hours of the day, by this computer's clock; 0 to 23. */
  readonly hours?: readonly number[] | undefined;
  /** Event names; `*` stands for any characters: "job.*", "*.status.updated". */
  readonly events?: readonly string[] | undefined;
  readonly jobs?: readonly number[] | undefined;
  /** Parts of users' names; case and accents don't matter. */
  readonly users?: readonly string[] | undefined;
  /** Only what the user has not read. Only the index knows which that is: `makeMatcher` needs their `ids`. */
  readonly unread?: boolean | undefined;
  /** Only these, by their ids; for `makeMatcher`, the index does not look at it. */
  readonly ids?: readonly number[] | undefined;
  /** Words and phrases that must all be in the message's values; case and accents don't matter. */
  readonly words?: readonly string[] | undefined;
}

/** What a query looks at besides the message itself: all that the index knows. */
export interface QueriedMeta {
  readonly id?: number;
  readonly receivedAt: number;
  readonly event: string;
  readonly job: number | null;
  readonly user: string;
}

/** What a query looks at. */
export interface Queried extends QueriedMeta {
  readonly body: string;
}

/** A text as it stands inside a JSON string: with quotes and backslashes escaped. */
export const asInJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function finder(text: string, word: string): FindFrom {
  return (from) => {
    const start = text.indexOf(word, from);
    return start === -1 ? null : { start, end: start + word.length };
  };
}

/**
 * Makes a test for event names in which `*` stands for any characters; case doesn't matter. Not a regular expression, which
 * would try every division of a name among several stars: each part is taken where it stands first, which is enough.
 */
export function eventPattern(glob: string): { readonly test: (name: string) => boolean } {
  const [first = '', ...others] = glob.toLowerCase().split('*');
  const last = others.pop();
  return {
    test: (name) => {
      const text = name.toLowerCase();
      if (last === undefined) return text === first;
      const end = text.length - last.length;
      let at = first.length;
      if (at > end || !text.startsWith(first) || !text.endsWith(last)) return false;
      for (const part of others) {
        const found = text.indexOf(part, at);
        if (found === -1) return false;
        at = found + part.length;
      }
      return at <= end;
    },
  };
}

/** Makes a test for messages that went through `foldText`: each of these words is in one of the values. */
export function wordsTest(words: readonly string[]): (foldedBody: string) => boolean {
  const folded = words.map((word) => foldText(asInJson(word)));
  return (body) => folded.every((word) => isInValues(body, finder(body, word), 0));
}

/** The conditions of a query, each a test of its own; null where the query has none. */
export interface QueryTests {
  readonly since: number;
  readonly until: number;
  /** Of the local time of arrival, in Unix milliseconds. */
  readonly clock: ((receivedAt: number) => boolean) | null;
  readonly event: ((event: string) => boolean) | null;
  readonly user: ((user: string) => boolean) | null;
  readonly jobs: ReadonlySet<number> | null;
  readonly unread: boolean;
  readonly body: ((body: string) => boolean) | null;
}

const unlessEmpty = <T, R>(list: readonly T[] | undefined, make: (list: readonly T[]) => R): R | null =>
  list === undefined || list.length === 0 ? null : make(list);

function clockTest({ weekdays = [], hours = [] }: HistoryQuery): QueryTests['clock'] {
  if (weekdays.length === 0 && hours.length === 0) return null;
  return (receivedAt) => {
    const time = new Date(receivedAt);
    return (weekdays.length === 0 || weekdays.includes(time.getDay())) && (hours.length === 0 || hours.includes(time.getHours()));
  };
}

/** Takes a query apart, for those who can answer parts of it from an index. */
export function makeTests(query: HistoryQuery): QueryTests {
  return {
    since: query.since ?? Number.NEGATIVE_INFINITY,
    until: query.until ?? Number.POSITIVE_INFINITY,
    clock: clockTest(query),
    jobs: unlessEmpty(query.jobs, (jobs) => new Set(jobs)),
    unread: query.unread === true,
    event: unlessEmpty(query.events, (globs) => {
      const patterns = globs.map(eventPattern);
      return (event) => patterns.some((pattern) => pattern.test(event));
    }),
    user: unlessEmpty(query.users, (users) => {
      const folded = users.map(foldText);
      return (user) => {
        const name = foldText(user);
        return folded.some((part) => name.includes(part));
      };
    }),
    body: unlessEmpty(query.words, (words) => {
      const test = wordsTest(words);
      return (body) => test(foldText(body));
    }),
  };
}

/** Makes a test for a whole event. The costly conditions are looked at last. */
export function makeMatcher(query: HistoryQuery): (event: Queried) => boolean {
  const { since, until, clock, jobs, event, user, body } = makeTests(query);
  const ids = query.ids === undefined ? null : new Set(query.ids);
  return (queried) =>
    queried.receivedAt >= since &&
    queried.receivedAt < until &&
    (ids === null || (queried.id !== undefined && ids.has(queried.id))) &&
    (clock === null || clock(queried.receivedAt)) &&
    (jobs === null || (queried.job !== null && jobs.has(queried.job))) &&
    (event === null || event(queried.event)) &&
    (user === null || user(queried.user)) &&
    (body === null || body(queried.body));
}
