import { Button, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { SettingsSection } from '../../ui/setting/SettingsSection.tsx';
import { useSettingsSearch } from '../../ui/setting/useSettingsSearch.ts';
import { DoctorSection } from '../address/DoctorSection.tsx';
import { PublicAddressSection } from '../address/PublicAddressSection.tsx';
import { BackupSection } from '../data/BackupSection.tsx';
import { DataSection } from '../data/DataSection.tsx';
import { RulesSection } from '../rules/RulesSection.tsx';
import { AboutSection } from './AboutSection.tsx';
import { BaseUrlField } from './BaseUrlField.tsx';
import { DensityField } from './DensityField.tsx';
import { ExportKeyField } from './ExportKeyField.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { ListenerDetails } from './ListenerDetails.tsx';
import { ListenerSection } from './ListenerSection.tsx';
import { NotificationSection } from './NotificationSection.tsx';
import { SettingsContents } from './SettingsContents.tsx';
import classes from './SettingsScreen.module.css';
import { SettingsSearchBox } from './SettingsSearchBox.tsx';
import { StartSection } from './StartSection.tsx';

/** All settings. Each is in force as soon as it's saved. */
export function SettingsScreen({ state, onWelcome }: { readonly state: AppState; readonly onWelcome: () => void }) {
  const { say } = useLanguage();
  const [query, setQuery] = useState('');
  const screen = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sections = useSettingsSearch(content, query);
  const searches = query.trim() !== '';
  return (
    <div className={classes.screen} ref={screen}>
      <div className={classes.page}>
        <SettingsContents sections={sections} scroller={screen} />
        <div className={classes.content} ref={content}>
          <Title order={1} className={classes.title}>
            {say('settings.title')}
          </Title>
          <SettingsSearchBox text={query} onChange={setQuery} />
          <Text size="sm" c="dimmed" mt={searches ? 6 : 0} role="status" data-testid="settings-found">
            {searches &&
              (sections.length === 0
                ? say('settings.search.nothing', { text: query.trim() })
                : say('settings.search.found', { count: sections.length }))}
          </Text>
          <LanguageSection choice={state.language.choice} />
          <DensityField density={state.density} />
          <ListenerSection state={state} />
          <PublicAddressSection address={state.address} />
          <SettingsSection title={say('settings.key.title')} description={say('settings.key.description')}>
            <ExportKeyField isSet={state.exportKeySet} removable />
          </SettingsSection>
          <SettingsSection title={say('settings.hireHop.title')} description={say('settings.hireHop.description')}>
            <BaseUrlField baseUrl={state.baseUrl} />
          </SettingsSection>
          <NotificationSection state={state} />
          <RulesSection notify={state.notify} />
          <StartSection state={state} />
          <ListenerDetails listener={state.listener} />
          <DoctorSection />
          <DataSection state={state} />
          <BackupSection />
          <SettingsSection title={say('welcome.settings.title')} description={say('welcome.settings.description')}>
            <Button variant="default" onClick={onWelcome}>
              {say('welcome.settings.open')}
            </Button>
          </SettingsSection>
          <AboutSection about={state.about} hasCrashReport={state.installation.hasCrashReport} />
        </div>
      </div>
    </div>
  );
}
