import { useCallback, useState } from 'react';
import type { Saved } from '../../../shared/ipc/contract.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf } from '../../bridge.ts';

/** Something that is written into a file of the user's choice. */
interface SavedAction {
  readonly busy: boolean;
  /** Resolves with what was saved, or null; when it failed, the user has been told why. */
  readonly run: (request: () => Promise<Saved>) => Promise<Extract<Saved, { status: 'saved' }> | null>;
}

/** Runs requests that save something: it tells their failure as a notice, and knows while one is under way. */
export function useSaved(): SavedAction {
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const run = useCallback<SavedAction['run']>(
    async (request) => {
      setBusy(true);
      try {
        const result = await request();
        if (result.status === 'failed') notices.problem(result.problem);
        return result.status === 'saved' ? result : null;
      } catch (error) {
        notices.problem(problemOf(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [notices],
  );
  return { busy, run };
}
