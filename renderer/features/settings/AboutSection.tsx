import { Button, Group } from '@mantine/core';
import { type ReactNode, useCallback } from 'react';
import type { AppState, RequestOf } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useAction } from '../../ui/useAction.ts';
import classes from './AboutSection.module.css';

interface OpenFileButtonProps {
  readonly which: RequestOf<'openOwnFile'>['which'];
  readonly children: ReactNode;
}

/** Opens one of Hopwatch's own files with the program that the system has for it. */
function OpenFileButton({ which, children }: OpenFileButtonProps) {
  const bridge = useBridge();
  const open = useAction(useCallback(() => bridge.openOwnFile({ which }), [bridge, which]));
  return (
    <Button variant="default" loading={open.busy} onClick={open.run}>
      {children}
    </Button>
  );
}

/** What this program is, and where it keeps its data. */
export function AboutSection({ state }: { readonly state: AppState }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const { version, electron, officialRuntime, dataFolder } = state.about;
  const copy = useCallback(() => bridge.copyText({ text: dataFolder }).then(() => undefined), [bridge, dataFolder]);
  return (
    <>
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
        {state.installation.hasCrashReport && <OpenFileButton which="crash-report">{say('settings.about.crashReport')}</OpenFileButton>}
      </Group>
    </>
  );
}
