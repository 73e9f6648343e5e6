import { Button, Group, PasswordInput, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import { useSetting } from '../../hooks/useSetting.ts';
import { SettingField } from './SettingField.tsx';

function RemoveKey({ busy, onRemove }: { readonly busy: boolean; readonly onRemove: () => Promise<unknown> }) {
  const [asking, setAsking] = useState(false);
  return (
    <Popover opened={asking} onChange={setAsking} width={300} position="bottom-end" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button size="sm" variant="default" loading={busy} onClick={() => setAsking(!asking)}>
          Remove…
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Remove the export key?">
        <Text size="sm" fw={600}>
          Remove the export key?
        </Text>
        <Text size="sm" mt={4}>
          Messages will then be recorded without checking that they come from your HireHop.
        </Text>
        <Group mt="sm" gap="xs" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            Keep it
          </Button>
          <Button
            color="red.9"
            onClick={() => {
              setAsking(false);
              void onRemove();
            }}
          >
            Remove the key
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
  const [key, setKey] = useState('');
  const save = async (): Promise<void> => {
    if (await setting.save({ exportKey: key })) setKey('');
  };
  return (
    <SettingField
      setting={setting}
      canSave={key.trim() !== ''}
      saveLabel="Save export key"
      onSave={save}
      more={removable && isSet && <RemoveKey busy={setting.busy} onRemove={() => setting.save({ exportKey: null })} />}
    >
      <PasswordInput
        aria-label="Export key"
        placeholder={isSet ? 'A key is set. Type a new one to replace it' : 'Type or paste the key'}
        autoComplete="off"
        spellCheck={false}
        value={key}
        error={setting.error}
        visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
        onChange={(event) => {
          setKey(event.currentTarget.value);
          setting.clearError();
        }}
      />
    </SettingField>
  );
}
