import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { SettingField } from '../../ui/setting/SettingField.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';

/** The port that Hopwatch listens on. */
export function PortField({ port }: { readonly port: number | null }) {
  const setting = useSetting();
  const { say } = useLanguage();
  /** Null while nobody has typed: then what is in force is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? String(port ?? '');
  const save = async (): Promise<void> => {
    if (await setting.save({ port: Number(value) })) setTyped(null);
  };
  return (
    <SettingField
      setting={setting}
      canSave={value.trim() !== '' && value !== String(port)}
      saveLabel={say('settings.port.save')}
      onSave={save}
    >
      <TextInput
        aria-label={say('settings.port.title')}
        inputMode="numeric"
        maxLength={5}
        value={value}
        error={setting.error}
        onChange={(event) => {
          setTyped(event.currentTarget.value.replace(/\D/g, ''));
          setting.clearError();
        }}
      />
    </SettingField>
  );
}
