import { Button, Group, Popover, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from '../app/language.ts';

/** A question as it's asked. */
interface Question {
  readonly title: string;
  /** What will happen. */
  readonly text: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => unknown;
}

interface AskFirstProps {
  /** On the button that asks. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly colour: 'red.9' | 'petrol';
  readonly busy: boolean;
  readonly question: Question;
}

/** A button for something that concerns all messages: it asks before it does it. */
export function AskFirst({ label, icon, colour, busy, question }: AskFirstProps) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState(false);
  // What was asked is done, though more messages come while the question is read.
  const [asked, setAsked] = useState(question);
  const titleId = useId();
  const ask = (): void => {
    setAsked(question);
    setAsking(!asking);
  };
  return (
    <Popover opened={asking} onChange={setAsking} width={310} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={icon} loading={busy} onClick={ask}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={titleId}>
        <Text id={titleId} size="sm" fw={600}>
          {asked.title}
        </Text>
        <Text size="sm" mt={4}>
          {asked.text}
        </Text>
        <Group mt="sm" gap="xs" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            {say('quarantine.cancel')}
          </Button>
          <Button
            color={colour}
            onClick={() => {
              setAsking(false);
              asked.onConfirm();
            }}
          >
            {asked.confirm}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
