import { Group } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { CopyButton } from '../frame/CopyButton.tsx';
import classes from './AboutSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** What this program is, and where it keeps its data. */
export function AboutSection({ about }: { readonly about: AppState['about'] }) {
  const bridge = useBridge();
  const { version, electron, officialRuntime, dataFolder } = about;
  const copy = useCallback(() => bridge.copyText({ text: dataFolder }).then(() => undefined), [bridge, dataFolder]);
  return (
    <SettingsSection title="About">
      <dl className={classes.facts} data-selectable>
        <dt>Hopwatch</dt>
        <dd>{version}</dd>
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
    </SettingsSection>
  );
}
