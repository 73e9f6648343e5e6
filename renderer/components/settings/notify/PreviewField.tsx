import { Group, Radio } from '@mantine/core';
import { type Preview, previews } from '../../../../shared/rules/notify-settings.ts';
import { useSetting } from '../../../hooks/useSetting.ts';
import { SavedNote } from '../SavedNote.tsx';

const words: Record<Preview, { readonly label: string; readonly description: string }> = {
  full: { label: 'Everything', description: 'What happened, to which job and client, and who did it.' },
  type: { label: 'Only the kind', description: 'Such as “Job: status updated”, without numbers and names.' },
  none: { label: 'Nothing', description: 'Only that there is news. For screens that others see, too.' },
};

const isPreview = (value: string): value is Preview => (previews as readonly string[]).includes(value);

/** How much a notification tells. */
export function PreviewField({ preview }: { readonly preview: Preview }) {
  const setting = useSetting();
  return (
    <Radio.Group
      label="What a notification shows"
      value={preview}
      error={setting.error}
      onChange={(value) => void (isPreview(value) && setting.save({ preview: value }))}
    >
      <Group gap="lg" mt={6} align="flex-start">
        {previews.map((value) => (
          <Radio key={value} value={value} disabled={setting.busy} maw={210} {...words[value]} />
        ))}
        <SavedNote saved={setting.saved} />
      </Group>
    </Radio.Group>
  );
}
