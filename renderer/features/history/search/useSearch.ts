import { useCallback, useEffect, useRef, useState } from 'react';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import { EventCache } from '../list/event-cache.ts';
import { pageRows } from '../list/event-page.ts';
import { freshText, type MarkedText, markWrong, standsStill } from './search-words.ts';

const pauseMs = 200;

/** The result of a search, as a list of its own. */
export interface Found {
  /** As it was sent. */
  readonly text: string;
  /** See `standsStill`. */
  readonly still: boolean;
  readonly complete: boolean;
  readonly cache: EventCache;
}

/** Why a text can't be searched for. */
export interface SearchError {
  readonly message: string;
  readonly marked: MarkedText;
}

export interface Search {
  /** What stands in the box. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Searches without waiting for a pause in the typing. */
  readonly now: () => void;
  /** Searches for the same again. */
  readonly again: () => void;
  readonly clear: () => void;
  /** The last result; null when the whole history is to be shown. */
  readonly found: Found | null;
  readonly error: SearchError | null;
  /** True while this is the search that main knows; another one must not be asked for its pages. */
  readonly isCurrent: (text: string) => boolean;
}

/** Searches for what is typed as soon as the typing pauses. */
export function useSearch(): Search {
  const bridge = useBridge();
  const notices = useNotices();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<SearchError | null>(null);
  const latest = useRef(0);
  const sent = useRef<string | null>(null);
  /** What main is searching for or has found. */
  const current = useRef<string | null>(null);

  const start = useCallback(
    async (wanted: string, previous: Found | null) => {
      latest.current += 1;
      const turn = latest.current;
      const request = freshText(wanted, sent.current);
      sent.current = request;
      current.current = request;
      try {
        const answer = await bridge.findEvents({ text: request, offset: 0, limit: pageRows });
        if (turn !== latest.current) return;
        if (answer.ok) {
          const still = standsStill(request);
          const cache = new EventCache(still ? 'below' : 'above');
          cache.put({ total: answer.total, rows: answer.rows, offset: 0 });
          setError(null);
          return setFound({ text: request, still, complete: answer.complete, cache });
        }
        setError({ message: answer.message, marked: markWrong(request, answer.start, answer.end) });
      } catch (thrown) {
        if (turn !== latest.current) return;
        notices.problem(problemOf(thrown));
      }
      // The result before stays, and with it the search that it came from.
      current.current = previous?.text ?? null;
    },
    [bridge, notices],
  );

  const leave = useCallback(() => {
    latest.current += 1;
    if (current.current !== null) void bridge.cancelSearch().catch(() => undefined);
    current.current = null;
    setFound(null);
    setError(null);
  }, [bridge]);

  const now = useCallback(() => {
    const wanted = text.trim();
    if (wanted === '') return leave();
    if (current.current?.trim() === wanted) return setError(null);
    void start(wanted, found);
  }, [text, found, start, leave]);

  // The last one counts: a result that comes meanwhile must not begin the pause anew.
  const nowLater = useRef(now);
  useEffect(() => {
    nowLater.current = now;
  }, [now]);
  useEffect(() => {
    if (text.trim() === '') return leave();
    const timer = setTimeout(() => nowLater.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [text, leave]);

  const again = useCallback(() => {
    if (found) void start(found.text, found);
  }, [found, start]);
  const clear = useCallback(() => {
    setText('');
    leave();
  }, [leave]);
  const isCurrent = useCallback((asked: string) => current.current === asked, []);
  return { text, setText, now, again, clear, found, error, isCurrent };
}
