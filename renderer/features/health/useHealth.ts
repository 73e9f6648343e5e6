import { useEffect, useState } from 'react';
import type { AppState, ResponseOf } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';

/** How often the disk is measured, in milliseconds. */
const measureEveryMs = 10_000;

/**
 * Disk, last event and last problem that is over, asked anew every ten seconds and when an event comes or a problem comes or
 * goes; null until it's known.
 */
export function useHealth({ events, problems }: Pick<AppState, 'events' | 'problems'>): ResponseOf<'getHealth'> | null {
  const bridge = useBridge();
  const [health, setHealth] = useState<ResponseOf<'getHealth'> | null>(null);
  // Each state that comes has a list of its own.
  const codes = problems.map(({ code }) => code).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: news is a reason to look again.
  useEffect(() => {
    let over = false;
    const measure = (): void => {
      bridge.getHealth().then(
        (now) => {
          if (!over) setHealth(now);
        },
        () => undefined,
      );
    };
    measure();
    const timer = setInterval(measure, measureEveryMs);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [bridge, events, codes]);
  return health;
}
