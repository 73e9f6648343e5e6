import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { SettingField } from '../../ui/setting/SettingField.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';

/** Where the user's HireHop is, for opening jobs. */
export function BaseUrlField({ baseUrl }: { readonly baseUrl: string }) {
  const setting = useSetting();
  const { say } = useLanguage();
  /** Null while nobody has typed: then what is in force is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? baseUrl;
  const save = async (): Promise<void> => {
    if (await setting.save({ baseUrl: value })) setTyped(null);
  };
  return (
    <SettingField
      setting={setting}
      canSave={value.trim() !== '' && value !== baseUrl}
      saveLabel={say('settings.hireHop.save')}
      onSave={save}
    >
      <TextInput
        aria-label={say('settings.hireHop.title')}
        inputMode="url"
        spellCheck={false}
        value={value}
        error={setting.error}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setting.clearError();
        }}
      />
    </SettingField>
  );
}
