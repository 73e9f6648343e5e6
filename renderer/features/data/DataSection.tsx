import { Group } from '@mantine/core';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { SettingsSection } from '../../ui/setting/SettingsSection.tsx';
import { CheckData } from './CheckData.tsx';
import { RemoveOldEvents } from './RemoveOldEvents.tsx';

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
