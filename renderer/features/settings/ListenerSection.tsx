import { Button, Group, Text } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { Chip } from '../../ui/Chip.tsx';
import { SettingsSection } from '../../ui/setting/SettingsSection.tsx';
import { useAction } from '../../ui/useAction.ts';
import { FormerUrls } from './FormerUrls.tsx';
import { Refused } from './Refused.tsx';
import { RenewUrl } from './RenewUrl.tsx';
import { WebhookUrl } from './WebhookUrl.tsx';

/** Where HireHop's messages arrive: whether they can, and the URL. */
export function ListenerSection({ state }: { readonly state: AppState }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const { about, listener, refusals } = state;
  const listening = listener.state === 'listening';
  const start = useAction(useCallback(() => bridge.restartListener({}), [bridge]));
  return (
    <SettingsSection title={say('settings.url.title')} description={say('settings.url.description')}>
      <Group gap="xs" mb={10}>
        <Chip tone={listening ? 'good' : 'bad'}>{say(listening ? 'frame.listening' : 'frame.stopped')}</Chip>
        <Text size="sm">
          {listening ? say('settings.url.where', { host: listener.host, port: String(listener.port) }) : say('settings.url.nothingArrives')}
        </Text>
        {!listening && (
          <Button loading={start.busy} onClick={start.run}>
            {say('frame.tryAgain')}
          </Button>
        )}
      </Group>
      <WebhookUrl listener={listener} />
      <Text size="sm" c="dimmed" mt={8} data-testid="secret-place">
        {say(about.dataFolderPrivate ? 'settings.url.private' : 'settings.url.notPrivate')}
      </Text>
      <Group gap="xs" mt={10}>
        <RenewUrl />
        <FormerUrls listener={listener} />
      </Group>
      <Refused refusals={refusals} />
    </SettingsSection>
  );
}
