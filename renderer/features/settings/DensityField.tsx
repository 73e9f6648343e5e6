import { Group, SegmentedControl } from '@mantine/core';
import { type Density, densities } from '../../../shared/settings/values.ts';
import { useLanguage } from '../../app/language.ts';
import { SavedNote } from '../../ui/setting/SavedNote.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';

/** How much room the rows of the list get; in force as soon as it's chosen. */
export function DensityField({ density }: { readonly density: Density }) {
  const { say } = useLanguage();
  const setting = useSetting();
  return (
    <Group gap="md">
      <SegmentedControl
        aria-label={say('list.density')}
        size="xs"
        disabled={setting.busy}
        value={density}
        data={densities.map((value) => ({ value, label: say(`list.density.${value}`) }))}
        onChange={(value) => void setting.save({ density: value })}
      />
      <SavedNote saved={setting.saved} />
    </Group>
  );
}
