import { Group, Radio } from '@mantine/core';
import { type Preview, previews } from '../../../../shared/rules/notify-settings.ts';
import { useLanguage } from '../../../app/language.ts';
import { SavedNote } from '../../../ui/setting/SavedNote.tsx';
import { useSetting } from '../../../ui/setting/useSetting.ts';

const isPreview = (value: string): value is Preview => (previews as readonly string[]).includes(value);

/** How much a notification tells. */
export function PreviewField({ preview }: { readonly preview: Preview }) {
  const setting = useSetting();
  const { say } = useLanguage();
  return (
    <Radio.Group
      label={say('settings.preview.label')}
      value={preview}
      error={setting.error}
      onChange={(value) => void (isPreview(value) && setting.save({ preview: value }))}
    >
      <Group gap="lg" mt={6} align="flex-start">
        {previews.map((value) => (
          <Radio
            key={value}
            value={value}
            disabled={setting.busy}
            maw={210}
            label={say(`settings.preview.${value}.label`)}
            description={say(`settings.preview.${value}.description`)}
          />
        ))}
        <SavedNote saved={setting.saved} />
      </Group>
    </Radio.Group>
  );
}
