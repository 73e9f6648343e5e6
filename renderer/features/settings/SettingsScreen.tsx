import { Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { SettingsContents } from './SettingsContents.tsx';
import classes from './SettingsScreen.module.css';
import { SettingsSearchBox } from './SettingsSearchBox.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { settingsSections } from './sections.tsx';
import { useSettingsSearch } from './useSettingsSearch.ts';

/** All settings. Each is in force as soon as it's saved. */
export function SettingsScreen({ state, onWelcome }: { readonly state: AppState; readonly onWelcome: () => void }) {
  const { say } = useLanguage();
  const [query, setQuery] = useState('');
  const screen = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const found = useSettingsSearch(content, query);
  const searches = query.trim() !== '';
  return (
    <div className={classes.screen} ref={screen}>
      <div className={classes.page}>
        <SettingsContents shown={found} scroller={screen} />
        <div className={classes.content} ref={content}>
          <Title order={1} className={classes.title}>
            {say('settings.title')}
          </Title>
          <SettingsSearchBox text={query} onChange={setQuery} />
          <Text size="sm" c="dimmed" mt={searches ? 6 : 0} role="status" data-testid="settings-found">
            {searches &&
              (found.length === 0
                ? say('settings.search.nothing', { text: query.trim() })
                : say('settings.search.found', { count: found.length }))}
          </Text>
          {settingsSections.map(({ id, title, description, values, Content }) => (
            <SettingsSection key={id} id={id} title={say(title)} description={description && say(description, values?.(state))}>
              <Content state={state} onWelcome={onWelcome} />
            </SettingsSection>
          ))}
        </div>
      </div>
    </div>
  );
}
