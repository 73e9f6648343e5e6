import { Button, Group, NativeSelect, Popover, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { useNotices } from '../../hooks/useNotices.ts';

/** How long the old URL may go on, in hours. */
const choices = [
  { value: '0', label: 'No longer: end it at once' },
  { value: '1', label: 'For an hour' },
  { value: '24', label: 'For a day' },
  { value: '168', label: 'For a week' },
];

/** Makes a new webhook URL, after asking how long the old one goes on. */
export function RenewUrl() {
  const bridge = useBridge();
  const notices = useNotices();
  const [asking, setAsking] = useState(false);
  const [hours, setHours] = useState('24');
  const renew = useAction(useCallback(() => bridge.renewWebhookUrl({ keepOldHours: Number(hours) }), [bridge, hours]));
  const renewAndTell = async (): Promise<void> => {
    setAsking(false);
    if (!(await renew.run())) return;
    const urgent = hours === '0' ? 'Until you do, what HireHop sends is refused.' : 'Until then the old one works as before.';
    notices.success('There is a new webhook URL', `Copy it into HireHop. ${urgent}`);
  };
  return (
    <Popover opened={asking} onChange={setAsking} width={340} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" loading={renew.busy} onClick={() => setAsking(!asking)}>
          New URL…
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Make a new webhook URL?">
        <Text size="sm" fw={600}>
          Make a new webhook URL?
        </Text>
        <Text size="sm" mt={4} mb="sm">
          Do this when somebody else may know the URL. HireHop must be given the new one: what it sends to an ended URL is refused.
        </Text>
        <NativeSelect label="The old URL goes on" value={hours} data={choices} onChange={(event) => setHours(event.currentTarget.value)} />
        <Group mt="sm" gap="xs" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            Keep the present one
          </Button>
          <Button onClick={() => void renewAndTell()}>Make a new URL</Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
