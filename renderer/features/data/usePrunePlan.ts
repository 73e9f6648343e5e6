import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RetentionPreview, RetentionRequest } from '../../../shared/ipc/contract.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';

/** What a request to remove old events would take; null while there is no request or no answer. */
export function usePrunePlan(request: RetentionRequest | null): RetentionPreview | null {
  const bridge = useBridge();
  const notices = useNotices();
  const { data = null, error } = useQuery({
    queryKey: ['prune-plan', request],
    queryFn: request === null ? skipToken : () => bridge.planPrune(request),
  });
  useEffect(() => {
    if (error) notices.problem(problemOf(error));
  }, [error, notices]);
  return data;
}
