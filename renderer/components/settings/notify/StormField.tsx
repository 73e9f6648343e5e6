import { Box, Group, Input, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StormLimit } from '../../../../shared/rules/notify-settings.ts';
import { useSetting } from '../../../hooks/useSetting.ts';
import { SettingField } from '../SettingField.tsx';

interface CountProps {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly onChange: (value: string) => void;
}

function Count({ label, value, invalid, onChange }: CountProps) {
  return (
    <TextInput
      aria-label={label}
      w={50}
      inputMode="numeric"
      maxLength={3}
      value={value}
      error={invalid}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
    />
  );
}

/** From how many events within how many seconds on they are told together. */
export function StormField({ storm }: { readonly storm: StormLimit }) {
  const setting = useSetting();
  /** Null while nobody has typed: then what is in force is shown. */
  const [typed, setTyped] = useState<{ readonly events: string; readonly seconds: string } | null>(null);
  const shown = typed ?? { events: String(storm.events), seconds: String(storm.seconds) };
  const isChanged = shown.events !== String(storm.events) || shown.seconds !== String(storm.seconds);
  const change = (part: Partial<typeof shown>): void => {
    setTyped({ ...shown, ...part });
    setting.clearError();
  };
  const save = async (): Promise<void> => {
    const { events, seconds } = shown;
    if (await setting.save({ storm: { events: Number(events), seconds: Number(seconds) } })) setTyped(null);
  };
  return (
    <Input.Wrapper
      label="Many at once"
      description="So many events become one notification that says what came; a click on it shows them all."
      error={setting.error}
    >
      <Box mt={6}>
        <SettingField
          setting={setting}
          canSave={isChanged && shown.events !== '' && shown.seconds !== ''}
          saveLabel="Save when events are told together"
          onSave={save}
        >
          <Group gap={7} wrap="nowrap">
            <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
              More than
            </Text>
            <Count label="Events" value={shown.events} invalid={setting.error !== null} onChange={(events) => change({ events })} />
            <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
              events in
            </Text>
            <Count label="Seconds" value={shown.seconds} invalid={setting.error !== null} onChange={(seconds) => change({ seconds })} />
            <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
              seconds
            </Text>
          </Group>
        </SettingField>
      </Box>
    </Input.Wrapper>
  );
}
