import { Button, Group, Popover, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface AskFirstProps {
  /** On the button that asks. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly question: string;
  /** What will happen. */
  readonly text: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly colour: 'red.9' | 'petrol';
  readonly busy: boolean;
  readonly onConfirm: () => unknown;
}

/** A button for something that concerns all messages: it asks before it does it. */
export function AskFirst({ label, icon, question, text, confirm, colour, busy, onConfirm }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Popover opened={asking} onChange={setAsking} width={320} position="bottom-end" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-sm" px={10} h={28} leftSection={icon} loading={busy} onClick={() => setAsking(!asking)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={question}>
        <Text size="sm" fw={600}>
          {question}
        </Text>
        <Text size="sm" mt={4}>
          {text}
        </Text>
        <Group mt="sm" gap="xs" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            Cancel
          </Button>
          <Button
            color={colour}
            onClick={() => {
              setAsking(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
