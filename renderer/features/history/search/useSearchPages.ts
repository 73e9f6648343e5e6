import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PayloadOf } from '../../../../shared/ipc/contract.ts';
import { useBridge } from '../../../bridge.ts';
import { EventCache } from '../list/event-cache.ts';
import { type EventPages, useEventPages } from '../list/useEventPages.ts';
import type { SearchState } from './search-words.ts';
import type { Search } from './useSearch.ts';

type Progress = PayloadOf<'searchProgress'>;

const nothing = new EventCache();
const fresh: SearchState = { complete: false, stopped: false, stale: false, share: null };
/** An answer that nobody waits for: the list that asked is about to go. */
const never = new Promise<never>(() => undefined);
const notToldBySearch = async (): Promise<null> => null;

interface SearchPages {
  readonly pages: EventPages;
  readonly state: SearchState;
  readonly stop: () => void;
}

/** The list of what a search found, and how far the search is. */
export function useSearchPages({ found, isCurrent }: Pick<Search, 'found' | 'isCurrent'>): SearchPages {
  const bridge = useBridge();
  const cache = found?.cache ?? nothing;
  const text = found?.text ?? '';
  const [ofCache, setState] = useState<{ cache: EventCache; state: SearchState }>({ cache: nothing, state: fresh });
  /** May come before the first answer, when it can't be put anywhere yet. */
  const lastProgress = useRef<Progress | null>(null);

  const known = ofCache.cache === cache ? ofCache.state : fresh;
  const state = useMemo(() => ({ ...known, complete: known.complete || found?.complete === true }), [known, found]);
  const change = useCallback(
    (part: Partial<SearchState>) =>
      setState((before) => ({ cache, state: { ...(before.cache === cache ? before.state : fresh), ...part } })),
    [cache],
  );

  const list = useCallback(
    async (part: { offset: number; limit: number }) => {
      if (!isCurrent(text)) return never;
      const answer = await bridge.findEvents({ text, ...part });
      if (!answer.ok) throw new Error(answer.message);
      if (answer.complete) change({ complete: true });
      return answer;
    },
    [bridge, text, isCurrent, change],
  );
  const { pages, changed, fetchFirst, renew, isRenewing } = useEventPages({ cache, list, find: notToldBySearch });

  useEffect(() => {
    const take = (progress: Progress): void => {
      lastProgress.current = progress;
      const { total, scanned, segments, complete } = progress;
      if (progress.text !== text) return;
      cache.put({ total, offset: 0, rows: [] });
      change({ complete, share: segments > 0 ? scanned / segments : null });
      changed();
    };
    if (lastProgress.current) take(lastProgress.current);
    return bridge.onSearchProgress(take);
  }, [bridge, cache, text, change, changed]);

  const still = found?.still ?? false;
  const fetching = useRef<'no' | 'yes' | 'again'>('no');
  useEffect(() => {
    if (cache === nothing) return;
    /** One answer after the other, however fast events come. */
    const fetchNew = async (): Promise<void> => {
      if (fetching.current !== 'no') {
        fetching.current = 'again';
        return;
      }
      do {
        fetching.current = 'yes';
        await (isRenewing() ? renew() : fetchFirst());
      } while ((fetching.current as string) === 'again');
      fetching.current = 'no';
    };
    const stops = [
      bridge.onEventsRecorded(() => (still ? change({ stale: true }) : void fetchNew())),
      bridge.onReadChanged(() => {
        cache.expire();
        changed();
      }),
      bridge.onHistoryChanged(() => void renew()),
    ];
    return () => {
      fetching.current = 'no';
      for (const stop of stops) stop();
    };
  }, [bridge, cache, still, change, changed, fetchFirst, renew, isRenewing]);

  const stop = useCallback(() => {
    change({ stopped: true });
    void bridge.cancelSearch().catch(() => undefined);
  }, [bridge, change]);
  return { pages, state, stop };
}
