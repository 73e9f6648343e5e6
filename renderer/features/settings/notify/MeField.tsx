import { Box, Input, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { SettingField } from '../../../ui/setting/SettingField.tsx';
import { useSetting } from '../../../ui/setting/useSetting.ts';

/** Who the user is in HireHop, so that they aren't told what they did themselves. */
export function MeField({ me }: { readonly me: string }) {
  const setting = useSetting();
  const { say } = useLanguage();
  /** Null while nobody has typed: then what is in force is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? me;
  const save = async (): Promise<void> => {
    if (await setting.save({ me: value })) setTyped(null);
  };
  return (
    <Input.Wrapper label={say('settings.me.label')} description={say('settings.me.description')}>
      <Box mt={6}>
        <SettingField setting={setting} canSave={value.trim() !== me} saveLabel={say('settings.me.save')} onSave={save}>
          <TextInput
            aria-label={say('settings.me.label')}
            placeholder={say('settings.me.nobody')}
            spellCheck={false}
            value={value}
            error={setting.error}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setting.clearError();
            }}
          />
        </SettingField>
      </Box>
    </Input.Wrapper>
  );
}
