import { Button, Group, Text } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { Chip } from '../frame/Chip.tsx';
import { FormerUrls } from './FormerUrls.tsx';
import { Refused } from './Refused.tsx';
import { RenewUrl } from './RenewUrl.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { WebhookUrl } from './WebhookUrl.tsx';

/** Where HireHop's messages arrive: whether they can, and the URL. */
export function ListenerSection({ state }: { readonly state: AppState }) {
  const bridge = useBridge();
  const { about, listener, refusals } = state;
  const listening = listener.state === 'listening';
  const start = useAction(useCallback(() => bridge.restartListener({}), [bridge]));
  return (
    <SettingsSection
      title="Webhook URL"
      description="HireHop sends its messages to this URL. It contains a secret: give it to nobody but HireHop."
    >
      <Group gap="xs" mb={10}>
        <Chip tone={listening ? 'good' : 'bad'}>{listening ? 'Listening' : 'Stopped'}</Chip>
        <Text size="sm">{listening ? `on ${listener.host}, port ${listener.port}` : 'Nothing that HireHop sends can arrive.'}</Text>
        {!listening && (
          <Button loading={start.busy} onClick={start.run}>
            Try again
          </Button>
        )}
      </Group>
      <WebhookUrl listener={listener} />
      <Text size="sm" c="dimmed" mt={8} data-testid="secret-place">
        {about.dataFolderPrivate
          ? 'The secret is kept in a file in the data folder that only your user account can read.'
          : 'The secret is kept in a file in the data folder, and this disk can’t keep other users of this computer from reading it. Choose a data folder on another disk.'}
      </Text>
      <Group gap="xs" mt={10}>
        <RenewUrl />
        <FormerUrls listener={listener} />
      </Group>
      <Refused refusals={refusals} />
    </SettingsSection>
  );
}
