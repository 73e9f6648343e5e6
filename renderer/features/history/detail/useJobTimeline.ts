import { useEffect, useState } from 'react';
import type { EventRow } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { useBridge } from '../../../bridge.ts';

/** All events of a job, oldest first; `total` tells when the oldest are left out. */
export interface JobTimelineRows {
  readonly job: number;
  readonly total: number;
  readonly rows: readonly EventRow[];
}

/** Fetches the events of a job again whenever another event of it is shown or comes; null while there are none yet. */
export function useJobTimeline(job: number | null, shownId: string): JobTimelineRows | null {
  const bridge = useBridge();
  const language = useLanguage();
  const [timeline, setTimeline] = useState<JobTimelineRows | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event may have come since the last was shown; main puts them into the language.
  useEffect(() => {
    if (job === null) return;
    let current = true;
    const fetchRows = (): void => {
      // What can't be fetched is left out: the event itself is what was asked for.
      bridge.jobTimeline({ job }).then(
        (answer) => current && setTimeline({ job, ...answer }),
        () => undefined,
      );
    };
    fetchRows();
    const stop = bridge.onEventsRecorded(({ rows }) => {
      if (rows.some((row) => row.job === job)) fetchRows();
    });
    return () => {
      current = false;
      stop();
    };
  }, [bridge, job, shownId, language]);
  return timeline?.job === job ? timeline : null;
}
