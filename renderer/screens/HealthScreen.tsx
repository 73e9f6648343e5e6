import { Button } from '@mantine/core';
import { IconClipboardCopy } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { AppState } from '../../shared/ipc/contract.ts';
import { problemOf, useBridge } from '../bridge.ts';
import { ScreenHeader } from '../components/frame/ScreenHeader.tsx';
import classes from '../components/health/Health.module.css';
import { HealthFacts } from '../components/health/HealthFacts.tsx';
import { LogView } from '../components/health/LogView.tsx';
import { useNotices } from '../hooks/useNotices.ts';
import { useLanguage } from '../language.ts';

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
