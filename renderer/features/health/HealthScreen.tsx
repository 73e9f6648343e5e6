import { Button } from '@mantine/core';
import { IconClipboardCopy } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import classes from './Health.module.css';
import { HealthFacts } from './HealthFacts.tsx';
import { LogView } from './LogView.tsx';

/** Whether Hopwatch works as it should, what it logs, and what to send to who is asked for help. */
export function HealthScreen({ state }: { readonly state: AppState }) {
  const { say } = useLanguage();
  const bridge = useBridge();
  const notices = useNotices();
  const copy = useCallback(
    () =>
      void bridge.copyDiagnostics().then(
        () => notices.success(say('health.copied'), say('health.copiedText')),
        (error: unknown) => notices.problem(problemOf(error)),
      ),
    [bridge, notices, say],
  );
  return (
    <div className={classes.screen} data-testid="health">
      <ScreenHeader title={say('health.title')}>
        <Button variant="default" leftSection={<IconClipboardCopy size={16} />} onClick={copy}>
          {say('health.copy')}
        </Button>
      </ScreenHeader>
      <div className={classes.content}>
        <HealthFacts state={state} />
        <LogView />
      </div>
    </div>
  );
}
