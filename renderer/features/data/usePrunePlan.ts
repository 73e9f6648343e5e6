import { useEffect, useState } from 'react';
import type { RetentionPreview, RetentionRequest } from '../../../shared/ipc/contract.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';

/** What a request to remove old events would take; null while there is no request or no answer. */
export function usePrunePlan(request: RetentionRequest | null): RetentionPreview | null {
  const bridge = useBridge();
  const notices = useNotices();
  const [plan, setPlan] = useState<RetentionPreview | null>(null);
  const asked = request === null ? null : JSON.stringify(request);
  useEffect(() => {
    setPlan(null);
    if (asked === null) return;
    let current = true;
    bridge.planPrune(JSON.parse(asked) as RetentionRequest).then(
      (answer) => current && setPlan(answer),
      (error: unknown) => current && notices.problem(problemOf(error)),
    );
    return () => {
      current = false;
    };
  }, [bridge, notices, asked]);
  return plan;
}
