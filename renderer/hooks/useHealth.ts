import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../shared/ipc/contract.ts';
import { useBridge } from '../bridge.ts';

/** How often the disk is measured, in milliseconds. */
const measureEveryMs = 10_000;

/** Disk and last event, measured anew every ten seconds and when the number of events changes; null until it's known. */
export function useHealth(events: number): ResponseOf<'getHealth'> | null {
  const bridge = useBridge();
  const [health, setHealth] = useState<ResponseOf<'getHealth'> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new event is a reason to look again.
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
  }, [bridge, events]);
  return health;
}
