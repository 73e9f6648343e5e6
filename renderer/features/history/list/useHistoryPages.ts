import { useCallback, useEffect, useState } from 'react';
import { useBridge } from '../../../bridge.ts';
import { EventCache } from './event-cache.ts';
import { type EventPages, useEventPages } from './useEventPages.ts';

/** The whole history, kept up to date with what main tells. */
export function useHistoryPages(): EventPages {
  const bridge = useBridge();
  const [cache] = useState(() => new EventCache());
  const list = useCallback((part: { offset: number; limit: number }) => bridge.listEvents(part), [bridge]);
  const find = useCallback((id: string) => bridge.findEventRow({ id }), [bridge]);
  const { pages, changed, fetchFirst, renew, isRenewing } = useEventPages({ cache, list, find });

  useEffect(() => {
    const stops = [
      bridge.onEventsRecorded(({ total, rows }) => {
        // The answer that is under way may not know of them.
        if (isRenewing()) return void renew();
        cache.addNewest(total, rows);
        changed();
      }),
      bridge.onReadChanged(() => {
        cache.expire();
        changed();
      }),
      bridge.onHistoryChanged(() => void renew()),
    ];
    void fetchFirst();
    return () => {
      for (const stop of stops) stop();
    };
  }, [bridge, cache, changed, fetchFirst, renew, isRenewing]);
  return pages;
}
