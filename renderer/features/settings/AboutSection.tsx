import { Group } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SettingsSection } from '../../ui/setting/SettingsSection.tsx';
import classes from './AboutSection.module.css';
import { OpenFileButton } from './OpenFileButton.tsx';

/** What this program is, and where it keeps its data. */
export function AboutSection({ about, hasCrashReport }: { readonly about: AppState['about']; readonly hasCrashReport: boolean }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const { version, electron, officialRuntime, dataFolder } = about;
  const copy = useCallback(() => bridge.copyText({ text: dataFolder }).then(() => undefined), [bridge, dataFolder]);
  return (
    <SettingsSection title={say('settings.about.title')}>
      <dl className={classes.facts} data-selectable>
        <dt>Hopwatch</dt>
        <dd>{officialRuntime ? version : say('settings.about.testBuild', { version })}</dd>
        <dt>Electron</dt>
        <dd>{officialRuntime ? electron : say('settings.about.fallback', { version: electron })}</dd>
        <dt>{say('settings.about.folder')}</dt>
        <dd>
          <Group gap="xs" wrap="nowrap">
            <code className={classes.folder}>{dataFolder}</code>
            <CopyButton label={say('settings.about.copyFolder')} copy={copy} />
          </Group>
        </dd>
        <dt>{say('settings.about.licence')}</dt>
        <dd>{say('settings.about.independent')}</dd>
      </dl>
      <Group gap="xs" mt="sm">
        <OpenFileButton which="licences">{say('settings.about.licences')}</OpenFileButton>
        <OpenFileButton which="data-folder">{say('settings.about.openFolder')}</OpenFileButton>
        {hasCrashReport && <OpenFileButton which="crash-report">{say('settings.about.crashReport')}</OpenFileButton>}
      </Group>
    </SettingsSection>
  );
}
