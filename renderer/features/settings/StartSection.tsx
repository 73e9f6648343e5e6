import { Group, Stack, Switch } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { SavedNote } from '../../ui/setting/SavedNote.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';
import { useAction } from '../../ui/useAction.ts';
import { Setting } from './Setting.tsx';

/** When the program starts by itself, and whether it looks for newer versions of itself. */
export function StartSection({ state }: { readonly state: AppState }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const setting = useSetting();
  const { startsAtLogin, canUpdate } = state.installation;
  const toggle = useAction(useCallback(() => bridge.setStartsAtLogin({ on: !startsAtLogin }), [bridge, startsAtLogin]));
  return (
    <Stack gap="sm">
      <Setting>
        <Switch
          withThumbIndicator={false}
          label={say('settings.start.atLogin')}
          checked={startsAtLogin}
          disabled={toggle.busy}
          onChange={toggle.run}
        />
      </Setting>
      {canUpdate && (
        <Setting>
          <Group gap="md">
            <Switch
              withThumbIndicator={false}
              label={say('settings.start.updates')}
              checked={state.updates}
              disabled={setting.busy}
              error={setting.error}
              onChange={(event) => void setting.save({ updates: event.currentTarget.checked })}
            />
            <SavedNote saved={setting.saved} />
          </Group>
        </Setting>
      )}
    </Stack>
  );
}
