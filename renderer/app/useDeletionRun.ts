import { useMemo, useRef } from 'react';
import { useNotices } from './useNotices.ts';

/** Deletions that follow each other while the notice that offers to undo them is shown: the undo is for all of them. */
export interface DeletionRun<T> {
  /** Notes what was deleted; answers all of the run, oldest first. */
  readonly add: (deleted: readonly T[]) => readonly T[];
  /** Ends the run, to bring it back; answers all of it, oldest first. */
  readonly end: () => readonly T[];
}

/** Keeps the run whose notice is about a subject. */
export function useDeletionRun<T>(subject: string): DeletionRun<T> {
  const notices = useNotices();
  const run = useRef<readonly T[]>([]);
  return useMemo(
    () => ({
      add: (deleted) => {
        run.current = notices.isShown(subject) ? [...run.current, ...deleted] : deleted;
        return run.current;
      },
      end: () => {
        const ended = run.current;
        run.current = [];
        return ended;
      },
    }),
    [notices, subject],
  );
}
