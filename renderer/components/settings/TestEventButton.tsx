import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { useNotices } from '../../hooks/useNotices.ts';

/** Records a test event, so that the user sees a notification and a row in the history. */
export function TestEventButton() {
  const bridge = useBridge();
  const notices = useNotices();
  const send = useAction(useCallback(() => bridge.sendTestEvent(), [bridge]));
  const sendAndTell = async (): Promise<void> => {
    if (await send.run()) notices.success('Test event sent', 'It stands in the history, marked as a test.');
  };
  return (
    <Button variant="default" leftSection={<IconBellRinging size={16} />} loading={send.busy} onClick={sendAndTell}>
      Send a test event
    </Button>
  );
}
