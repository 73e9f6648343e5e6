import { Group } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { CopyButton } from '../frame/CopyButton.tsx';
import classes from './AboutSection.module.css';
import { OpenFileButton } from './OpenFileButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** What this program is, and where it keeps its data. */
export function AboutSection({ about, hasCrashReport }: { readonly about: AppState['about']; readonly hasCrashReport: boolean }) {
  const bridge = useBridge();
  const { version, electron, officialRuntime, dataFolder } = about;
  const copy = useCallback(() => bridge.copyText({ text: dataFolder }).then(() => undefined), [bridge, dataFolder]);
  return (
    <SettingsSection title="About">
      <dl className={classes.facts} data-selectable>
        <dt>Hopwatch</dt>
        <dd>
          {version}
          {!officialRuntime && ' (test build, not to be given to anyone)'}
        </dd>
        <dt>Electron</dt>
        <dd>
          {electron}
          {!officialRuntime && ' (fallback runtime for development and tests)'}
        </dd>
        <dt>Data folder</dt>
        <dd>
          <Group gap="xs" wrap="nowrap">
            <code className={classes.folder}>{dataFolder}</code>
            <CopyButton label="Copy data folder" copy={copy} />
          </Group>
        </dd>
        <dt>Licence</dt>
        <dd>MIT. Hopwatch is independent of HireHop Ltd.</dd>
      </dl>
      <Group gap="xs" mt="sm">
        <OpenFileButton which="licences">Licences of what it contains</OpenFileButton>
        <OpenFileButton which="data-folder">Open the data folder</OpenFileButton>
        {hasCrashReport && <OpenFileButton which="crash-report">Read the crash report</OpenFileButton>}
      </Group>
    </SettingsSection>
  );
}
