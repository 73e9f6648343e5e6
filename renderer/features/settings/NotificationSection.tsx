import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { isoTime } from '../../../shared/iso-time.ts';
import { localTimeZone } from '../../../shared/locale.ts';
import { quietPeriod } from '../../../shared/rules/quiet-hours.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { SavedNote } from '../../ui/setting/SavedNote.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';
import { useAction } from '../../ui/useAction.ts';
import { useNow } from '../../ui/useNow.ts';
import { untilTime } from '../../ui/when.ts';
import { CheckNotifications } from './CheckNotifications.tsx';
import { CountNotified } from './notify/CountNotified.tsx';
import { MeField } from './notify/MeField.tsx';
import { PreviewField } from './notify/PreviewField.tsx';
import { QuietHoursField } from './notify/QuietHoursField.tsx';
import { StormField } from './notify/StormField.tsx';
import { Setting } from './Setting.tsx';
import { TestEventButton } from './TestEventButton.tsx';

/** Whether, when and how events notify on the desktop, and a way to try it. */
export function NotificationSection({ state }: { readonly state: AppState }) {
  const bridge = useBridge();
  const language = useLanguage();
  const { say } = language;
  const now = useNow();
  const setting = useSetting();
  const resume = useAction(useCallback(() => bridge.changeSettings({ pausedUntil: null }), [bridge]));
  const { notifications, pausedUntil, notify } = state;
  const paused = pausedUntil !== null && Date.parse(pausedUntil) > now.getTime();
  const quiet = quietPeriod(notify.quietHours, now.getTime(), localTimeZone());
  return (
    <>
      <Setting>
        <Group gap="md">
          <Switch
            withThumbIndicator={false}
            label={say('settings.notify.show')}
            checked={notifications}
            disabled={setting.busy}
            error={setting.error}
            onChange={(event) => void setting.save({ notifications: event.currentTarget.checked })}
          />
          <SavedNote saved={setting.saved} />
        </Group>
        {paused && (
          <Group gap="xs" mt="sm">
            <Text size="sm">{say('settings.notify.pausedUntil', { until: untilTime(pausedUntil, now, language) })}</Text>
            <Button variant="default" loading={resume.busy} onClick={resume.run}>
              {say('settings.notify.resume')}
            </Button>
          </Group>
        )}
        {quiet && !paused && (
          <Text size="sm" mt="sm">
            {say('settings.notify.quietUntil', { until: untilTime(isoTime(quiet.end), now, language) })}
          </Text>
        )}
        <Group mt="sm" gap="xs">
          <TestEventButton />
          <CheckNotifications />
        </Group>
      </Setting>
      <Stack gap="lg" mt="lg">
        <Setting>
          <PreviewField preview={notify.preview} />
        </Setting>
        <Setting>
          <StormField storm={notify.storm} />
        </Setting>
        <Setting>
          <MeField me={notify.me} />
        </Setting>
        <Setting>
          <CountNotified />
        </Setting>
        <Setting>
          <QuietHoursField quietHours={notify.quietHours} urgentBreaksThrough={notify.urgentBreaksThrough} />
        </Setting>
      </Stack>
    </>
  );
}
