import { Button } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../ui/useAction.ts';

/** Loads the sample events. */
export function LoadSamples() {
  const bridge = useBridge();
  const { say } = useLanguage();
  const load = useAction(useCallback(() => bridge.loadSamples(), [bridge]));
  return (
    <Button variant="default" leftSection={<IconFlask size={16} />} loading={load.busy} onClick={load.run}>
      {say('welcome.samples.load')}
    </Button>
  );
}
