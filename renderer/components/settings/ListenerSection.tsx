import { Button, Group, Text } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { counted } from '../../logic/sizes.ts';
import { Chip } from '../frame/Chip.tsx';
import { PortField } from './PortField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { WebhookUrl } from './WebhookUrl.tsx';

/** Where HireHop's messages arrive: whether they can, the URL, the port. */
export function ListenerSection({ state }: { readonly state: AppState }) {
  const bridge = useBridge();
  const { listener, refused } = state;
  const listening = listener.state === 'listening';
  const start = useAction(useCallback(() => bridge.restartListener({}), [bridge]));
  return (
    <>
      <SettingsSection
        title="Webhook URL"
        description="HireHop sends its messages to this URL. It contains a secret: give it to nobody but HireHop. HireHop reaches this computer only through a public address or a tunnel that leads here."
      >
        <Group gap="xs" mb={10}>
          <Chip tone={listening ? 'good' : 'bad'}>{listening ? 'Listening' : 'Stopped'}</Chip>
          <Text size="sm">
            {listening ? `on ${listener.host}, port ${listener.port}` : 'Nothing that HireHop sends can arrive.'}
            {refused > 0 && ` · ${counted(refused, 'request')} refused since the start`}
          </Text>
          {!listening && (
            <Button loading={start.busy} onClick={start.run}>
              Try again
            </Button>
          )}
        </Group>
        <WebhookUrl listener={listener} />
      </SettingsSection>
      <SettingsSection
        title="Port"
        description="The webhook URL changes with the port: HireHop must be given the new URL, or its messages go nowhere."
      >
        <PortField port={listener.port} />
      </SettingsSection>
    </>
  );
}
