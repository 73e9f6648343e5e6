import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { ExportChoice } from '../../../../shared/export/choice.ts';
import { useLanguage } from '../../../app/language.ts';
import { useBridge } from '../../../bridge.ts';
import { ScreenHeader } from '../../../ui/ScreenHeader.tsx';
import { useAction } from '../../../ui/useAction.ts';
import { ExportButton, type ExportRange } from '../../exporting/index.ts';

function MarkAllRead({ unread }: { unread: number }) {
  const { say } = useLanguage();
  const bridge = useBridge();
  const markAll = useAction(useCallback(() => bridge.markAllRead().then(() => undefined), [bridge]));
  return (
    <Tooltip label={say('list.markAllRead')}>
      <ActionIcon size={30} aria-label={say('list.markAllRead')} disabled={unread === 0} loading={markAll.busy} onClick={markAll.run}>
        <IconChecks size={19} />
      </ActionIcon>
    </Tooltip>
  );
}

interface HistoryHeaderProps {
  readonly total: number;
  readonly unread: number;
  /** What can be exported, the likeliest first. */
  readonly exportRanges: readonly [ExportRange, ...ExportRange[]];
  readonly lastExport: ExportChoice | null;
}

/** The top of the history: how many events there are, and what can be done with all of them. */
export function HistoryHeader({ total, unread, exportRanges, lastExport }: HistoryHeaderProps) {
  const { say } = useLanguage();
  return (
    <ScreenHeader title={say('frame.history')} detail={say('list.counts', { total, unread })}>
      <MarkAllRead unread={unread} />
      <ExportButton ranges={exportRanges} last={lastExport} />
    </ScreenHeader>
  );
}
