import { Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { QuietSpan } from '../../../../shared/rules/quiet-hours.ts';

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day; what is no time is told here and not saved. */
function Time({ label, value, onChange }: TimeProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="time"
      aria-label={label}
      w={110}
      value={typed ?? value}
      error={typed === '' ? 'A time is missing' : null}
      onChange={(event) => {
        const time = event.currentTarget.value;
        setTyped(time === '' ? '' : null);
        if (time !== '') onChange(time);
      }}
    />
  );
}

interface QuietDayProps {
  readonly day: number;
  readonly name: string;
  /** Null: this day has no quiet hours. */
  readonly span: QuietSpan | null;
  readonly onChange: (span: QuietSpan | null) => void;
}

const usual = { from: '18:00', to: '08:00' };

/** The quiet hours that begin on one weekday. */
export function QuietDay({ day, name, span, onChange }: QuietDayProps) {
  return (
    <Group gap="xs" mih={38} role="group" aria-label={`Quiet hours on ${name}`}>
      <Checkbox
        w={130}
        label={name}
        checked={span !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { day, ...usual } : null)}
      />
      {span && (
        <>
          <Time label={`${name}, from`} value={span.from} onChange={(from) => onChange({ ...span, from })} />
          <Text size="sm">to</Text>
          <Time label={`${name}, to`} value={span.to} onChange={(to) => onChange({ ...span, to })} />
          {span.to <= span.from && (
            <Text size="sm" c="dimmed">
              on the next day
            </Text>
          )}
        </>
      )}
    </Group>
  );
}
