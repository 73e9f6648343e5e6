import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventRow } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { useBridge } from '../../../bridge.ts';

/** All events of a job, oldest first; `total` tells when the oldest are left out. */
export interface JobTimelineRows {
  readonly job: number;
  readonly total: number;
  readonly rows: readonly EventRow[];
}

/**
 * Fetches the events of a job again whenever another event of it is shown or comes; null while there are none yet. What can't
 * be fetched is left out: the event itself is what was asked for.
 */
export function useJobTimeline(job: number | null, shownId: string): JobTimelineRows | null {
  const bridge = useBridge();
  // Main puts the rows into the language.
  const { locale } = useLanguage();
  const { data = null, refetch } = useQuery({
    queryKey: ['job-timeline', job, shownId, locale],
    queryFn: job === null ? skipToken : async () => ({ job, ...(await bridge.jobTimeline({ job })) }),
    placeholderData: keepPreviousData,
  });
  useEffect(
    () =>
      bridge.onEventsRecorded(({ rows }) => {
        if (rows.some((row) => row.job === job)) void refetch();
      }),
    [bridge, job, refetch],
  );
  return data?.job === job ? data : null;
}
