import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import type { MessageKey, MessageValues } from '../../../shared/locales/language.ts';
import { useLanguage } from '../../app/language.ts';
import { DoctorSection, PublicAddressSection } from '../address/index.ts';
import { BackupSection, CheckData, RemoveOldEvents } from '../data/index.ts';
import { RulesSection } from '../rules/index.ts';
import { AboutSection } from './AboutSection.tsx';
import { BaseUrlField } from './BaseUrlField.tsx';
import { BodyLimitField } from './BodyLimitField.tsx';
import { DensityField } from './DensityField.tsx';
import { ExportKeyField } from './ExportKeyField.tsx';
import { LanguageField } from './LanguageField.tsx';
import { ListenerSection } from './ListenerSection.tsx';
import { NotificationSection } from './NotificationSection.tsx';
import { PortField } from './PortField.tsx';
import { StartSection } from './StartSection.tsx';

interface SectionProps {
  readonly state: AppState;
  /** Opens the assistant. */
  readonly onWelcome: () => void;
}

/** One subject of the settings. */
interface Section {
  /** What it is matched by, whatever the language. */
  readonly id: string;
  readonly title: MessageKey;
  /** What it is for, in a sentence or two. */
  readonly description?: MessageKey;
  /** What its description needs to be said. */
  readonly values?: (state: AppState) => MessageValues;
  /** Other words by which the command palette finds it. */
  readonly words?: MessageKey;
  readonly Content: (props: SectionProps) => ReactNode;
}

function OpenWelcome({ onWelcome }: SectionProps) {
  const { say } = useLanguage();
  return (
    <Button variant="default" onClick={onWelcome}>
      {say('welcome.settings.open')}
    </Button>
  );
}

const sections = [
  {
    id: 'language',
    title: 'settings.language.title',
    description: 'settings.language.description',
    Content: ({ state }) => <LanguageField choice={state.language.choice} />,
  },
  {
    id: 'density',
    title: 'list.density',
    description: 'list.density.why',
    Content: ({ state }) => <DensityField density={state.density} />,
  },
  { id: 'webhook-url', title: 'settings.url.title', description: 'settings.url.description', Content: ListenerSection },
  {
    id: 'public-address',
    title: 'address.title',
    description: 'address.about',
    Content: ({ state }) => <PublicAddressSection address={state.address} />,
  },
  {
    id: 'export-key',
    title: 'settings.key.title',
    description: 'settings.key.description',
    Content: ({ state }) => <ExportKeyField isSet={state.exportKeySet} removable />,
  },
  {
    id: 'hirehop',
    title: 'settings.hireHop.title',
    description: 'settings.hireHop.description',
    Content: ({ state }) => <BaseUrlField baseUrl={state.baseUrl} />,
  },
  { id: 'notifications', title: 'settings.notify.title', description: 'settings.notify.description', Content: NotificationSection },
  { id: 'rules', title: 'rules.title', description: 'rules.description', Content: ({ state }) => <RulesSection notify={state.notify} /> },
  { id: 'start', title: 'settings.start.title', description: 'settings.start.description', Content: StartSection },
  {
    id: 'port',
    title: 'settings.port.title',
    description: 'settings.port.description',
    Content: ({ state }) => <PortField port={state.listener.port} />,
  },
  {
    id: 'body-limit',
    title: 'settings.bodyLimit.title',
    description: 'settings.bodyLimit.description',
    Content: ({ state }) => <BodyLimitField bodyLimitMiB={state.listener.bodyLimitMiB} />,
  },
  { id: 'doctor', title: 'address.doctor.title', description: 'address.doctor.about', Content: DoctorSection },
  {
    id: 'data',
    title: 'data.title',
    description: 'data.description',
    values: ({ events }) => ({ count: events }),
    words: 'palette.words.data',
    Content: () => (
      <Group gap="xs">
        <RemoveOldEvents />
        <CheckData />
      </Group>
    ),
  },
  { id: 'backup', title: 'settings.backup.title', description: 'settings.backup.description', Content: BackupSection },
  { id: 'welcome', title: 'welcome.settings.title', description: 'welcome.settings.description', Content: OpenWelcome },
  { id: 'about', title: 'settings.about.title', Content: AboutSection },
] as const satisfies readonly Section[];

/** Names a section of the settings. */
export type SettingsSectionId = (typeof sections)[number]['id'];

/** The sections of the settings in the order of the screen; its contents and the command palette have them from here, too. */
export const settingsSections: readonly (Section & { readonly id: SettingsSectionId })[] = sections;
