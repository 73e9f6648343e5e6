import { Box, Group, Input, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StormLimit } from '../../../../shared/rules/notify-settings.ts';
import { useLanguage } from '../../../app/language.ts';
import { SettingField } from '../../../ui/setting/SettingField.tsx';
import { useSetting } from '../../../ui/setting/useSetting.ts';
import { sentenceParts } from './sentence-parts.ts';

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
  const { say } = useLanguage();
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
    <Input.Wrapper label={say('settings.storm.label')} description={say('settings.storm.description')} error={setting.error}>
      <Box mt={6}>
        <SettingField
          setting={setting}
          canSave={isChanged && shown.events !== '' && shown.seconds !== ''}
          saveLabel={say('settings.storm.save')}
          onSave={save}
        >
          <Group gap={7} wrap="nowrap">
            {sentenceParts((values) => say('settings.storm.sentence', values), ['events', 'seconds']).map((part) =>
              part.name === null ? (
                <Text key={`words ${part.text}`} size="sm">
                  {part.text}
                </Text>
              ) : (
                <Count
                  key={`field ${part.name}`}
                  label={say(`settings.storm.${part.name}`)}
                  value={shown[part.name]}
                  invalid={setting.error !== null}
                  onChange={(value) => change({ [part.name]: value })}
                />
              ),
            )}
          </Group>
        </SettingField>
      </Box>
    </Input.Wrapper>
  );
}
