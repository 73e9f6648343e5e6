import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../shared/errors.ts';
import type { QuarantineDropped, QuarantineRow } from '../../../shared/ipc/contract.ts';
import { problemOf, useBridge } from '../../bridge.ts';

/** Each row carries up to 64 KiB of text, so a page is small. */
const pageRows = 25;

/** The messages that were set aside, newest first, as far as they have been asked for. */
export interface QuarantineState {
  /** Null before the first answer. */
  readonly rows: readonly QuarantineRow[] | null;
  readonly total: number;
  /** What had to go to make room; null when nothing had. */
  readonly dropped: QuarantineDropped | null;
  readonly problem: Problem | null;
  readonly showMore: () => void;
  readonly retry: () => void;
}

/** Fetches what was set aside, and again whenever `counts`, what main tells of their numbers, changes. */
export function useQuarantine(counts: string): QuarantineState {
  const bridge = useBridge();
  const [wanted, setWanted] = useState(pageRows);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<(Pick<QuarantineState, 'total' | 'dropped'> & { readonly rows: readonly QuarantineRow[] }) | null>(
    null,
  );
  const [problem, setProblem] = useState<Problem | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts and a new attempt ask again.
  useEffect(() => {
    let current = true;
    bridge.listQuarantine({ offset: 0, limit: wanted }).then(
      (answer) => {
        if (!current) return;
        setFound(answer);
        setProblem(null);
      },
      (error: unknown) => current && setProblem(problemOf(error)),
    );
    return () => {
      current = false;
    };
  }, [bridge, wanted, counts, attempt]);

  return {
    rows: found?.rows ?? null,
    total: found?.total ?? 0,
    dropped: found?.dropped ?? null,
    problem,
    // 500 is the most that one request may ask for; who needs more looks into the data folder.
    showMore: useCallback(() => setWanted((before) => Math.min(before + pageRows * 2, 500)), []),
    retry: useCallback(() => setAttempt((n) => n + 1), []),
  };
}
