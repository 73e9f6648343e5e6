import { Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { QuietSpan } from '../../../../shared/rules/quiet-hours.ts';
import { useLanguage } from '../../../app/language.ts';
import { weekdayName } from './weekday-names.ts';

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day; what is no time is told here and not saved. */
function Time({ label, value, onChange }: TimeProps) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="time"
      aria-label={label}
      w={110}
      value={typed ?? value}
      error={typed === '' ? say('settings.quiet.noTime') : null}
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
  /** Null: this day has no quiet hours. */
  readonly span: QuietSpan | null;
  readonly onChange: (span: QuietSpan | null) => void;
}

const usual = { from: '18:00', to: '08:00' };

/** The quiet hours that begin on one weekday. */
export function QuietDay({ day, span, onChange }: QuietDayProps) {
  const { say, locale } = useLanguage();
  const name = weekdayName(day, locale);
  return (
    <Group gap="xs" mih={38} role="group" aria-label={say('settings.quiet.day', { day: name })}>
      <Checkbox
        w={130}
        label={name}
        checked={span !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { day, ...usual } : null)}
      />
      {span && (
        <>
          <Time label={say('settings.quiet.from', { day: name })} value={span.from} onChange={(from) => onChange({ ...span, from })} />
          <Text size="sm">{say('settings.quiet.until')}</Text>
          <Time label={say('settings.quiet.to', { day: name })} value={span.to} onChange={(to) => onChange({ ...span, to })} />
          {span.to <= span.from && (
            <Text size="sm" c="dimmed">
              {say('settings.quiet.nextDay')}
            </Text>
          )}
        </>
      )}
    </Group>
  );
}
