import { keepPreviousData, useQuery } from '@tanstack/react-query';
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
  const { data = null } = useQuery({
    queryKey: ['health', events, problems.map(({ code }) => code)],
    queryFn: () => bridge.getHealth(),
    refetchInterval: measureEveryMs,
    placeholderData: keepPreviousData,
  });
  return data;
}
