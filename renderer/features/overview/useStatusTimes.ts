import { useQuery } from '@tanstack/react-query';
import type { StatusTimes } from '../../../shared/history/status-times.ts';
import { useBridge } from '../../bridge.ts';

/**
 * The times between statuses in the last days; null until they are there. Asked for once, since they change slowly. What can't
 * be read is left out: the rest of the overview is there.
 */
export function useStatusTimes(days: number): StatusTimes | null {
  const bridge = useBridge();
  return useQuery({ queryKey: ['status-times', days], queryFn: () => bridge.statusTimes({ days }) }).data ?? null;
}
