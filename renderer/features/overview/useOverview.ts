import { useEffect, useRef, useState } from 'react';
import type { Overview } from '../../../shared/history/overview.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';

/** How often is looked whether there is more to count, in milliseconds. */
const refreshMs = 2000;

/**
 * The overview of the last days; null until it's there. `events` is how many events there are in all: when that changes the
 * overview is counted anew, though not for each of many.
 */
export function useOverview(days: number, events: number): Overview | null {
  const bridge = useBridge();
  const notices = useNotices();
  const [counted, setCounted] = useState<{ readonly days: number; readonly overview: Overview } | null>(null);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  }, [events]);
  useEffect(() => {
    let current = true;
    let countedAt: number | null = null;
    const count = (): void => {
      if (countedAt === latest.current) return;
      countedAt = latest.current;
      bridge.getOverview({ days }).then(
        (overview) => current && setCounted({ days, overview }),
        (error: unknown) => current && notices.problem(problemOf(error)),
      );
    };
    count();
    const timer = setInterval(count, refreshMs);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [bridge, notices, days]);
  return counted?.days === days ? counted.overview : null;
}
