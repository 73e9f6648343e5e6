import { Button, Group, NativeSelect, Popover, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../ui/useAction.ts';

/** How long the old URL may go on, in hours. */
const choices = ['0', '1', '24', '168'] as const;
type Hours = (typeof choices)[number];

/** Makes a new webhook URL, after asking how long the old one goes on. */
export function RenewUrl() {
  const bridge = useBridge();
  const { say } = useLanguage();
  const notices = useNotices();
  const [asking, setAsking] = useState(false);
  const [hours, setHours] = useState<Hours>('24');
  const renew = useAction(useCallback(() => bridge.renewWebhookUrl({ keepOldHours: Number(hours) }), [bridge, hours]));
  const renewAndTell = async (): Promise<void> => {
    setAsking(false);
    if (!(await renew.run())) return;
    notices.success(say('settings.newUrl.done'), say(hours === '0' ? 'settings.newUrl.doneAtOnce' : 'settings.newUrl.doneLater'));
  };
  return (
    <Popover opened={asking} onChange={setAsking} width={340} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" loading={renew.busy} onClick={() => setAsking(!asking)}>
          {say('settings.newUrl.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('settings.newUrl.title')}>
        <Text size="sm" fw={600}>
          {say('settings.newUrl.title')}
        </Text>
        <Text size="sm" mt={4} mb="sm">
          {say('settings.newUrl.text')}
        </Text>
        <NativeSelect
          label={say('settings.newUrl.keepOld')}
          value={hours}
          data={choices.map((value) => ({ value, label: say(`settings.newUrl.keep.${value}`) }))}
          onChange={({ currentTarget }) => setHours(choices.find((choice) => choice === currentTarget.value) ?? '24')}
        />
        <Group mt="sm" gap="xs" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            {say('settings.newUrl.cancel')}
          </Button>
          <Button onClick={() => void renewAndTell()}>{say('settings.newUrl.confirm')}</Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
