import { useCallback, useState } from 'react';
import type { QuarantineChoice } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { acceptedWords, deletedWords, type ResultWords } from './quarantine-words.ts';

const subject = 'quarantine';

/** What can be done with messages that were set aside. Both resolve when it's told what came of it, with whether all are gone from here. */
export interface QuarantineActions {
  readonly busy: boolean;
  readonly accept: (choice: QuarantineChoice) => Promise<boolean>;
  readonly remove: (choice: QuarantineChoice) => Promise<boolean>;
}

/** Accepts and deletes messages, one thing at a time; tells what came of it, or why it failed, as a notice. */
export function useQuarantineActions(): QuarantineActions {
  const bridge = useBridge();
  const language = useLanguage();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (work: () => Promise<ResultWords | null>) => {
      setBusy(true);
      try {
        const words = await work();
        if (words !== null) notices.about(subject, words.isAll ? 'success' : 'info', words);
        return words?.isAll ?? false;
      } catch (error) {
        notices.problem(problemOf(error));
        return false;
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
        if (result.ok) return acceptedWords(result, language);
        notices.problem(result.problem);
        return null;
      }),
    [bridge, notices, language, run],
  );
  const remove = useCallback(
    (choice: QuarantineChoice) =>
      run(async () => {
        const result = await bridge.deleteQuarantined(choice);
        if (result.ok) return deletedWords(result.deleted, language);
        notices.problem(result.problem);
        return null;
      }),
    [bridge, notices, language, run],
  );
  return { busy, accept, remove };
}
