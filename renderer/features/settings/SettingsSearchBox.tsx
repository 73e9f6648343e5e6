import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useLanguage } from '../../app/language.ts';

interface SettingsSearchBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The box in which the settings are searched; Escape empties it. */
export function SettingsSearchBox({ text, onChange }: SettingsSearchBoxProps) {
  const { say } = useLanguage();
  return (
    <search>
      <TextInput
        type="search"
        size="sm"
        data-testid="settings-search"
        aria-label={say('settings.search')}
        placeholder={say('settings.search')}
        maxLength={100}
        spellCheck={false}
        autoComplete="off"
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden="true" />}
        rightSection={
          text !== '' && (
            <ActionIcon size={24} aria-label={say('settings.search.clear')} onClick={() => onChange('')}>
              <IconX size={15} />
            </ActionIcon>
          )
        }
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onChange('');
        }}
      />
    </search>
  );
}
