import { useCallback, useState } from 'react';
import type { QuarantineChoice } from '../../shared/ipc/contract.ts';
import { problemOf, useBridge } from '../bridge.ts';
import { acceptedWords, deletedWords, type ResultWords } from '../logic/quarantine-words.ts';
import { useNotices } from './useNotices.ts';

const subject = 'set-aside';

/** What can be done with messages that were set aside. Both resolve when it's done and told. */
export interface SetAsideActions {
  readonly busy: boolean;
  readonly accept: (choice: QuarantineChoice) => Promise<void>;
  readonly remove: (choice: QuarantineChoice) => Promise<void>;
}

/** Accepts and deletes messages, one thing at a time; tells what came of it, or why it failed, as a notice. */
export function useSetAsideActions(): SetAsideActions {
  const bridge = useBridge();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (work: () => Promise<ResultWords | null>) => {
      setBusy(true);
      try {
        const words = await work();
        if (words !== null) notices.about(subject, 'success', words);
      } catch (error) {
        notices.problem(problemOf(error));
      } finally {
        setBusy(false);
      }
    },
    [notices],
  );
  const accept = useCallback(
    (choice: QuarantineChoice) =>
      run(async () => {
        const result = await bridge.acceptQuarantined(choice);
        if (result.ok) return acceptedWords(result);
        notices.problem(result.problem);
        return null;
      }),
    [bridge, notices, run],
  );
  const remove = useCallback(
    (choice: QuarantineChoice) =>
      run(async () => {
        const result = await bridge.deleteQuarantined(choice);
        if (result.ok) return deletedWords(result.deleted);
        notices.problem(result.problem);
        return null;
      }),
    [bridge, notices, run],
  );
  return { busy, accept, remove };
}
