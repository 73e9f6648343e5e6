import { useCallback, useState } from 'react';
import type { Done } from '../../shared/ipc/contract.ts';
import { useNotices } from '../app/useNotices.ts';
import { problemOf } from '../bridge.ts';

/** Something that a button does. `run` resolves with true when it worked; when not, the user has been told why. */
export interface Action {
  readonly busy: boolean;
  readonly run: () => Promise<boolean>;
}

/** Makes an action of a request: it tells its failure as a notice, and knows while it is under way. */
export function useAction(request: () => Promise<Done | undefined>): Action {
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const run = useCallback(async () => {
    setBusy(true);
    try {
      const done = await request();
      if (done === undefined || done.ok) return true;
      notices.problem(done.problem);
    } catch (error) {
      notices.problem(problemOf(error));
    } finally {
      setBusy(false);
    }
    return false;
  }, [request, notices]);
  return { busy, run };
}
