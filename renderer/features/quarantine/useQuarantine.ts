import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
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
  const { data, error, refetch } = useQuery({
    queryKey: ['quarantine', wanted, counts],
    queryFn: () => bridge.listQuarantine({ offset: 0, limit: wanted }),
    placeholderData: keepPreviousData,
  });
  return {
    rows: data?.rows ?? null,
    total: data?.total ?? 0,
    dropped: data?.dropped ?? null,
    problem: error && problemOf(error),
    // 500 is the most that one request may ask for; who needs more looks into the data folder.
    showMore: useCallback(() => setWanted((before) => Math.min(before + pageRows * 2, 500)), []),
    retry: useCallback(() => void refetch(), [refetch]),
  };
}
