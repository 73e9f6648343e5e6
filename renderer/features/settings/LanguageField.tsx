import { Group, NativeSelect } from '@mantine/core';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { languageCodes, languageNames } from '../../../shared/locales/languages.ts';
import { useLanguage } from '../../app/language.ts';
import { SavedNote } from '../../ui/setting/SavedNote.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';

/** In which language everything is said; each language stands there by its own name, for those who read no other. */
export function LanguageField({ choice }: { readonly choice: AppState['language']['choice'] }) {
  const { say } = useLanguage();
  const setting = useSetting();
  const offered = languageCodes.map((code) => ({ value: code, label: languageNames[code] }));
  return (
    <Group gap="md" align="flex-start">
      <NativeSelect
        w={260}
        aria-label={say('settings.language.title')}
        disabled={setting.busy}
        error={setting.error}
        value={choice}
        data={[{ value: 'system', label: say('settings.language.system') }, ...offered]}
        onChange={(event) => void setting.save({ language: event.currentTarget.value })}
      />
      <SavedNote saved={setting.saved} />
    </Group>
  );
}
