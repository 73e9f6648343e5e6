import { Button, Group } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { PanePlaceholder } from '../../ui/PanePlaceholder.tsx';
import { useAction } from '../../ui/useAction.ts';
import { LoadSamples } from './LoadSamples.tsx';

/** The empty history of a user who has left the assistant: it can be taken up again. */
export function WelcomeLeft() {
  const bridge = useBridge();
  const { say } = useLanguage();
  const resume = useAction(useCallback(() => bridge.changeSettings({ welcomeLeft: false }), [bridge]));
  return (
    <PanePlaceholder icon={IconInbox} title={say('welcome.left.title')} testId="welcome-left">
      {say('welcome.left.text')}
      <Group gap="xs" mt="md" justify="center">
        <Button size="xs" loading={resume.busy} onClick={resume.run}>
          {say('welcome.left.resume')}
        </Button>
        <LoadSamples />
      </Group>
    </PanePlaceholder>
  );
}
