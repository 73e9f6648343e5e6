import { Group } from '@mantine/core';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../language.ts';
import { CheckData } from '../data/CheckData.tsx';
import { RemoveOldEvents } from '../data/RemoveOldEvents.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** The history as a whole: is it sound, and how much of it is kept. */
export function DataSection({ state }: { readonly state: AppState }) {
  const { say } = useLanguage();
  return (
    <SettingsSection title={say('data.title')} description={say('data.description', { count: state.events })}>
      <Group gap="xs">
        <RemoveOldEvents />
        <CheckData />
      </Group>
    </SettingsSection>
  );
}
