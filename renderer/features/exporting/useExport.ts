import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../shared/errors.ts';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { secondsLeft } from './time-left.ts';

/** Where an export stands. */
export type ExportStage =
  | { readonly stage: 'choosing'; readonly problem: Problem | null; readonly cancelled: boolean }
  /** The system's own dialog is open. */
  | { readonly stage: 'asking' }
  /** `share` is from 0 to 1; `secondsLeft` is null until it can be told. */
  | { readonly stage: 'running'; readonly events: number; readonly share: number; readonly secondsLeft: number | null }
  | { readonly stage: 'done'; readonly events: number; readonly file: string };

interface Export {
  readonly now: ExportStage;
  readonly start: (wish: RequestOf<'exportHistory'>) => Promise<void>;
  readonly cancel: () => void;
  /** Back to choosing. */
  readonly reset: () => void;
}

const choosing: ExportStage = { stage: 'choosing', problem: null, cancelled: false };

/** Exports events: asks for a file, writes it, knows how far that is, and cancels it. */
export function useExport(): Export {
  const bridge = useBridge();
  const [now, setNow] = useState<ExportStage>(choosing);
  const startedAt = useRef<number | null>(null);

  useEffect(
    () =>
      bridge.onExportProgress(({ events, scanned, total }) => {
        startedAt.current ??= performance.now();
        const share = total > 0 ? Math.min(scanned / total, 1) : 0;
        const left = secondsLeft(share, performance.now() - startedAt.current);
        // A straggler must not bring the bar back.
        setNow((before) => {
          const under = before.stage === 'asking' || before.stage === 'running';
          return under ? { stage: 'running', events, share, secondsLeft: left } : before;
        });
      }),
    [bridge],
  );

  const start = useCallback<Export['start']>(
    async (wish) => {
      startedAt.current = null;
      setNow({ stage: 'asking' });
      try {
        const saved = await bridge.exportHistory(wish);
        if (saved.status === 'saved') return setNow({ stage: 'done', events: saved.events, file: saved.file });
        const problem = saved.status === 'failed' ? saved.problem : null;
        // Closing the system's dialog needs no answer, stopping an export does.
        setNow((before) => ({ stage: 'choosing', problem, cancelled: problem === null && before.stage === 'running' }));
      } catch (error) {
        setNow({ stage: 'choosing', problem: problemOf(error), cancelled: false });
      }
    },
    [bridge],
  );
  const cancel = useCallback(() => void bridge.cancelExport().catch(() => undefined), [bridge]);
  const reset = useCallback(() => setNow(choosing), []);
  return { now, start, cancel, reset };
}
