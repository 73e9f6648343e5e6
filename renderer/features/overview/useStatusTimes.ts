import { useEffect, useState } from 'react';
import type { StatusTimes } from '../../../shared/history/status-times.ts';
import { useBridge } from '../../bridge.ts';

/** The times between statuses in the last days; null until they are there. Asked for once, since they change slowly. */
export function useStatusTimes(days: number): StatusTimes | null {
  const bridge = useBridge();
  const [known, setKnown] = useState<{ readonly days: number; readonly times: StatusTimes } | null>(null);
  useEffect(() => {
    let current = true;
    // What can't be read is left out: the rest of the overview is there.
    bridge.statusTimes({ days }).then(
      (times) => current && setKnown({ days, times }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [bridge, days]);
  return known?.days === days ? known.times : null;
}
