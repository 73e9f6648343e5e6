import { parseQuery } from '../../../../shared/history/parse-query.ts';
import { english, type Language } from '../../../../shared/locales/language.ts';

/** A wrong place in a text, with what stands around it. */
export interface MarkedText {
  readonly before: string;
  readonly wrong: string;
  readonly after: string;
}

/** How much of the text is shown around the wrong place, and of the wrong place itself. */
const around = 16;
const longest = 40;

/** Cuts a wrong query down to what fits in a line, the wrong place in the middle. Never empty in the middle. */
export function markWrong(text: string, start: number, end: number): MarkedText {
  const from = Math.min(Math.max(start, 0), Math.max(text.length - 1, 0));
  const to = Math.min(Math.max(end, from + 1), text.length);
  const wrong = text.slice(from, to);
  return {
    before: from > around ? `…${text.slice(from - around, from)}` : text.slice(0, from),
    wrong: wrong.length > longest ? `${wrong.slice(0, longest - 1)}…` : wrong,
    after: text.length - to > around ? `${text.slice(to, to + around)}…` : text.slice(to),
  };
}

/**
 * True when what a query finds stands as it was found, until it's asked anew: with words, since the messages themselves
 * have to be looked through; and of what is unread, since an event that is read shall not vanish under the reader.
 */
export function standsStill(text: string): boolean {
  const parsed = parseQuery(text);
  return 'query' in parsed && ((parsed.query.words?.length ?? 0) > 0 || parsed.query.unread === true);
}

/**
 * The text to send for a search that shall begin anew. Main answers the same text with what it has found already, so a
 * search for the same as last time is sent with a space more or less: that is another text with the same meaning.
 */
export function freshText(wanted: string, last: string | null): string {
  const text = wanted.trim();
  return last === text ? `${text} ` : text;
}

/** What is known of how far a search is. */
export interface SearchState {
  readonly complete: boolean;
  /** The user ended it before it was complete. */
  readonly stopped: boolean;
  /** Events came that it does not know. */
  readonly stale: boolean;
  /** From 0 to 1; null when that isn't known. */
  readonly share: number | null;
}

/** What a search says of itself. */
export function searchStatus(total: number, { complete, stopped }: SearchState, { say }: Language = english): string {
  if (complete) return total === 0 ? say('search.status.none') : say('search.status.found', { count: total });
  return say(stopped ? 'search.status.stopped' : 'search.status.soFar', { count: total });
}
