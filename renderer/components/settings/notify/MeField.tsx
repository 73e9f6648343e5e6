import { Box, Input, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSetting } from '../../../hooks/useSetting.ts';
import { SettingField } from '../SettingField.tsx';

/** Who the user is in HireHop, so that they aren't told what they did themselves. */
export function MeField({ me }: { readonly me: string }) {
  const setting = useSetting();
  /** Null while nobody has typed: then what is in force is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? me;
  const save = async (): Promise<void> => {
    if (await setting.save({ me: value })) setTyped(null);
  };
  return (
    <Input.Wrapper label="Your name or e-mail address in HireHop" description="What you did yourself is recorded, but not announced.">
      <Box mt={6}>
        <SettingField setting={setting} canSave={value.trim() !== me} saveLabel="Save your name" onSave={save}>
          <TextInput
            aria-label="Your name or e-mail address in HireHop"
            placeholder="Nobody"
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
