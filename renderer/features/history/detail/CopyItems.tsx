import { Menu } from '@mantine/core';
import { type Icon, IconBraces, IconTerminal2, IconTextCaption } from '@tabler/icons-react';
import { useLanguage } from '../../../app/language.ts';
import { type CopyForm, copyForms } from './useCopyEvent.ts';

const icons: Readonly<Record<CopyForm, Icon>> = { text: IconTextCaption, json: IconBraces, curl: IconTerminal2 };

/** The forms in which an event can be copied, as entries of a menu. */
export function CopyItems({ onCopy }: { readonly onCopy: (form: CopyForm) => void }) {
  const { say } = useLanguage();
  return (
    <>
      <Menu.Label>{say('detail.copyAs')}</Menu.Label>
      {copyForms.map((form) => {
        const FormIcon = icons[form];
        return (
          <Menu.Item key={form} leftSection={<FormIcon size={16} />} onClick={() => onCopy(form)}>
            {say(`detail.copy.${form}`)}
          </Menu.Item>
        );
      })}
    </>
  );
}
