import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { AppState } from '../../shared/ipc/contract.ts';
import { updateWords } from '../../shared/rules/tray-view.ts';
import { useLanguage } from '../app/language.ts';
import { useBridge } from '../bridge.ts';
import { Banner } from '../ui/Banner.tsx';
import { useAction } from '../ui/useAction.ts';

/** Tells of a newer version, and restarts into it where the app can. */
export function UpdateBar({ newVersion }: { readonly newVersion: NonNullable<AppState['installation']['newVersion']> }) {
  const bridge = useBridge();
  const language = useLanguage();
  const { say } = language;
  const restart = useAction(useCallback(() => bridge.restartToUpdate().then(() => undefined), [bridge]));
  const byRestart = newVersion.how === 'restart';
  const text = byRestart ? undefined : say('frame.newVersion');
  return (
    <Banner tone="info" icon={IconDownload} title={updateWords(newVersion, language)} {...(text !== undefined && { text })}>
      {byRestart && (
        <Button variant="subtle" size="compact-sm" fz={13} loading={restart.busy} onClick={restart.run}>
          {say('frame.restart')}
        </Button>
      )}
    </Banner>
  );
}
