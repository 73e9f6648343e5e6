import { Button, Group, PasswordInput, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { SettingField } from '../../ui/setting/SettingField.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';

function RemoveKey({ busy, onRemove }: { readonly busy: boolean; readonly onRemove: () => Promise<unknown> }) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState(false);
  return (
    <Popover opened={asking} onChange={setAsking} width={300} position="bottom-end" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button size="sm" variant="default" loading={busy} onClick={() => setAsking(!asking)}>
          {say('settings.key.remove')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('settings.key.removeTitle')}>
        <Text size="sm" fw={600}>
          {say('settings.key.removeTitle')}
        </Text>
        <Text size="sm" mt={4}>
          {say('settings.key.removeText')}
        </Text>
        <Group mt="sm" gap="xs" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            {say('settings.key.removeCancel')}
          </Button>
          <Button
            color="red.9"
            onClick={() => {
              setAsking(false);
              void onRemove();
            }}
          >
            {say('settings.key.removeConfirm')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

/**
 * The export key, typed in or replaced. It is never shown again: only a hash of it is kept.
 * `removable` adds the way to take it away.
 */
export function ExportKeyField({ isSet, removable = false }: { readonly isSet: boolean; readonly removable?: boolean }) {
  const setting = useSetting();
  const { say } = useLanguage();
  const [key, setKey] = useState('');
  const save = async (): Promise<void> => {
    if (await setting.save({ exportKey: key })) setKey('');
  };
  return (
    <SettingField
      setting={setting}
      canSave={key.trim() !== ''}
      saveLabel={say('settings.key.save')}
      onSave={save}
      more={removable && isSet && <RemoveKey busy={setting.busy} onRemove={() => setting.save({ exportKey: null })} />}
    >
      <PasswordInput
        aria-label={say('settings.key.title')}
        placeholder={say(isSet ? 'settings.key.replace' : 'settings.key.type')}
        autoComplete="off"
        spellCheck={false}
        value={key}
        error={setting.error}
        visibilityToggleButtonProps={{ 'aria-label': say('settings.key.show') }}
        onChange={(event) => {
          setKey(event.currentTarget.value);
          setting.clearError();
        }}
      />
    </SettingField>
  );
}
