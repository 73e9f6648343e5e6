import { Button } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useAction } from '../../ui/useAction.ts';

/** Says that sample events are shown, and takes them away. */
export function SampleBar({ samples, onWelcome }: { readonly samples: number; readonly onWelcome: () => void }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const remove = useAction(useCallback(() => bridge.removeSamples(), [bridge]));
  return (
    <Banner tone="info" icon={IconFlask} title={say('welcome.samples.shown', { count: samples })}>
      <Button variant="subtle" size="compact-sm" fz={13} onClick={onWelcome}>
        {say('welcome.samples.connect')}
      </Button>
      <Button variant="subtle" size="compact-sm" fz={13} loading={remove.busy} onClick={remove.run}>
        {say('welcome.samples.remove')}
      </Button>
    </Banner>
  );
}
