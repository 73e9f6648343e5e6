import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../ui/useAction.ts';

/** Records a test event, so that the user sees a notification and a row in the history. */
export function TestEventButton() {
  const bridge = useBridge();
  const { say } = useLanguage();
  const notices = useNotices();
  const send = useAction(useCallback(() => bridge.sendTestEvent(), [bridge]));
  const sendAndTell = async (): Promise<void> => {
    if (await send.run()) notices.success(say('settings.test.sent'), say('settings.test.sentText'));
  };
  return (
    <Button variant="default" leftSection={<IconBellRinging size={16} />} loading={send.busy} onClick={sendAndTell}>
      {say('settings.test.send')}
    </Button>
  );
}
