import { useCallback, useEffect, useRef } from 'react';
import type { ExportFormat } from '../../shared/ipc/contract.ts';
import { useBridge } from '../bridge.ts';
import { counted } from '../logic/sizes.ts';
import { useNotices } from './useNotices.ts';
import { useSaved } from './useSaved.ts';

const subject = 'export';

/** Exports events and tells how far that is, with a way to cancel it. */
export function useExport(): { readonly busy: boolean; readonly save: (format: ExportFormat, text: string | null) => Promise<void> } {
  const bridge = useBridge();
  const notices = useNotices();
  const { busy, run } = useSaved();
  const state = useRef({ running: false, cancelled: false });

  useEffect(
    () =>
      bridge.onExportProgress(({ events, scanned, total }) => {
        // A straggler must not bring the notice back.
        if (!state.current.running || state.current.cancelled) return;
        const cancel = (): void => {
          state.current.cancelled = true;
          notices.silence(subject);
          void bridge.cancelExport().catch(() => undefined);
        };
        notices.about(subject, 'progress', {
          title: 'Exporting',
          text: `${counted(events, 'event')} written`,
          action: { label: 'Cancel', name: 'Cancel export', run: cancel },
          ...(total > 0 ? { share: Math.min(scanned / total, 1) } : {}),
        });
      }),
    [bridge, notices],
  );

  const save = useCallback(
    async (format: ExportFormat, text: string | null) => {
      state.current = { running: true, cancelled: false };
      const saved = await run(() => bridge.exportHistory(text === null ? { format } : { format, text }));
      state.current.running = false;
      notices.silence(subject);
      if (saved) notices.success(`Exported ${counted(saved.events, 'event')}`, saved.file);
      else if (state.current.cancelled) notices.success('Export cancelled', 'No file was written.');
    },
    [bridge, notices, run],
  );
  return { busy, save };
}
