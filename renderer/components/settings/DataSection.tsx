import { Group } from '@mantine/core';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { counted } from '../../logic/sizes.ts';
import { CheckData } from '../data/CheckData.tsx';
import { RemoveOldEvents } from '../data/RemoveOldEvents.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** The history as a whole: is it sound, and how much of it is kept. */
export function DataSection({ state }: { readonly state: AppState }) {
  return (
    <SettingsSection
      title="Data"
      description={`${counted(state.events, 'event')} in the history. “Check everything” reads all of it from the disk and compares checksums; it takes a few seconds and changes nothing.`}
    >
      <Group gap="xs">
        <RemoveOldEvents />
        <CheckData />
      </Group>
    </SettingsSection>
  );
}
