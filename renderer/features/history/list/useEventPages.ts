import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import type { Problem } from '../../../../shared/errors.ts';
import type { EventRow } from '../../../../shared/ipc/contract.ts';
import { problemOf } from '../../../bridge.ts';
import type { EventCache } from './event-cache.ts';
import { type PageRequest, pageRows } from './event-page.ts';
import type { RowRange } from './list-geometry.ts';

/** A list of events as it is shown. Everything in it changes its identity when the events do. */
export interface EventPages {
  /** Tells one list from another. */
  readonly listId: number;
  /** Counts how often the list was made anew. */
  readonly epoch: number;
  /** Null before the first answer. */
  readonly total: number | null;
  readonly growsAbove: boolean;
  readonly rowAt: (index: number) => EventRow | undefined;
  readonly at: (ordinal: number) => EventRow | undefined;
  readonly ordinalOf: (id: string) => number | null;
  /** True when the event can't be read any more. */
  readonly isLost: (ordinal: number) => boolean;
  /** From the list's index to the ordinal (what stays when the list grows) and back. */
  readonly flip: (indexOrOrdinal: number) => number;
  /** Fetches what is missing or out of date in these rows. */
  readonly need: (range: RowRange) => void;
  /** Where an event is, its surroundings fetched; null when that can't be told. */
  readonly locate: (id: string) => Promise<number | null>;
  /** Why the list could not be fetched; null when it could. */
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** Where the rows of a list come from and are kept. */
interface PageSource {
  readonly cache: EventCache;
  readonly list: (part: { offset: number; limit: number }) => Promise<{ total: number; rows: readonly EventRow[] }>;
  /** The row of an event in the list; null when it isn't in it or that can't be told. */
  readonly find: (id: string) => Promise<number | null>;
}

/** A list of events and what makes it follow main. */
interface EventPagesControl {
  readonly pages: EventPages;
  /** Says that something was put into the cache. */
  readonly changed: () => void;
  readonly fetchFirst: () => Promise<void>;
  /** Fetches what is seen and makes the list anew with it. */
  readonly renew: () => Promise<void>;
  /** True while the list is being made anew. */
  readonly isRenewing: () => boolean;
}

/** Fetches a list of events page by page, on demand. */
export function useEventPages({ cache, list, find }: PageSource): EventPagesControl {
  const [version, changed] = useReducer((n: number) => n + 1, 0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const seen = useRef<RowRange>({ start: 0, end: 0 });
  const renewal = useRef<Promise<void> | null>(null);

  /** Runs a request; its answer is dropped when the list was made anew meanwhile. */
  const fetchInto = useCallback(
    async (offset: number, limit: number, request?: PageRequest) => {
      const { epoch } = cache;
      try {
        const { total, rows } = await list({ offset, limit });
        if (cache.epoch === epoch) cache.put({ total, rows, offset }, request);
        if (!request) setProblem(null);
      } catch (error) {
        // Given free only by `retry`, or every drawing would ask again.
        setProblem(problemOf(error));
      }
      changed();
    },
    [cache, list],
  );

  const fetchFirst = useCallback(() => fetchInto(0, pageRows), [fetchInto]);

  const renew = useCallback(() => {
    const offset = Math.max(seen.current.start - pageRows / 2, 0);
    const mine: Promise<void> = list({ offset, limit: 2 * pageRows })
      .then(
        ({ total, rows }) => {
          if (renewal.current !== mine) return;
          cache.reset({ total, rows, offset });
          setProblem(null);
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => {
        if (renewal.current === mine) renewal.current = null;
        changed();
      });
    renewal.current = mine;
    return mine;
  }, [cache, list]);

  const locate = useCallback(
    async (id: string) => {
      await renewal.current;
      const index = await find(id);
      if (index === null) return cache.ordinalOf(id);
      await fetchInto(Math.max(index - pageRows / 2, 0), pageRows);
      // More may have come between the two answers; the second one says where the event is now.
      return cache.ordinalOf(id);
    },
    [cache, find, fetchInto],
  );

  const need = useCallback(
    (range: RowRange) => {
      seen.current = range;
      for (const request of cache.ask(range)) void fetchInto(request.offset, request.limit, request);
    },
    [cache, fetchInto],
  );

  const retry = useCallback(() => {
    cache.expire();
    setProblem(null);
    if (cache.total === null) void fetchFirst();
    changed();
  }, [cache, fetchFirst]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is in the cache.
  const pages = useMemo<EventPages>(
    () => ({
      listId: cache.id,
      epoch: cache.epoch,
      total: cache.total,
      growsAbove: cache.growsAbove,
      rowAt: (index) => cache.rowAt(index),
      at: (ordinal) => cache.at(ordinal),
      ordinalOf: (id) => cache.ordinalOf(id),
      isLost: (ordinal) => cache.isLost(ordinal),
      flip: (value) => cache.flip(value),
      need,
      locate,
      problem,
      retry,
    }),
    [cache, version, need, locate, problem, retry],
  );
  const isRenewing = useCallback(() => renewal.current !== null, []);
  return { pages, changed, fetchFirst, renew, isRenewing };
}
