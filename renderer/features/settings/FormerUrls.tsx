import { Button, Text } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../ui/useAction.ts';
import { useNow } from '../../ui/useNow.ts';
import { shortTime, untilTime } from '../../ui/when.ts';

/** That a former webhook URL goes on, until when, and whether it is still used. */
export function FormerUrls({ listener }: { readonly listener: AppState['listener'] }) {
  const bridge = useBridge();
  const language = useLanguage();
  const { say } = language;
  const now = useNow();
  const end = useAction(useCallback(() => bridge.endFormerUrls(), [bridge]));
  const { formerUntil, formerUsedAt } = listener;
  if (formerUntil === null || Date.parse(formerUntil) <= now.getTime()) return null;
  const until = untilTime(formerUntil, now, language);
  return (
    <>
      <Text size="sm" data-testid="former-url">
        {formerUsedAt === null
          ? say('settings.formerUrl.unused', { until })
          : say('settings.formerUrl.used', { until, usedAt: shortTime(formerUsedAt, now, language) })}
      </Text>
      <Button variant="default" loading={end.busy} onClick={end.run}>
        {say('settings.formerUrl.end')}
      </Button>
    </>
  );
}
