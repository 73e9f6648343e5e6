import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { useLanguage } from '../../language.ts';
import { ScreenHeader } from '../frame/ScreenHeader.tsx';
import { ExportMenu, type FoundEvents } from './ExportMenu.tsx';

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
  /** What is exported in place of everything. */
  readonly found: FoundEvents | null;
}

/** The top of the history: how many events there are, and what can be done with all of them. */
export function HistoryHeader({ total, unread, found }: HistoryHeaderProps) {
  const { say } = useLanguage();
  return (
    <ScreenHeader title={say('frame.history')} detail={say('list.counts', { total, unread })}>
      <MarkAllRead unread={unread} />
      <ExportMenu found={found} />
    </ScreenHeader>
  );
}
