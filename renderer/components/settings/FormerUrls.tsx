import { Button, Text } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { useNow } from '../../hooks/useNow.ts';
import { shortTime, untilTime } from '../../logic/when.ts';

/** That a former webhook URL goes on, until when, and whether it is still used. */
export function FormerUrls({ listener }: { readonly listener: AppState['listener'] }) {
  const bridge = useBridge();
  const now = useNow();
  const end = useAction(useCallback(() => bridge.endFormerUrls(), [bridge]));
  const { formerUntil, formerUsedAt } = listener;
  if (formerUntil === null || Date.parse(formerUntil) <= now.getTime()) return null;
  return (
    <>
      <Text size="sm" data-testid="former-url">
        The old URL works until {untilTime(formerUntil, now)}.{' '}
        {formerUsedAt === null
          ? 'Nothing has come to it since the start of Hopwatch.'
          : `It was last used at ${shortTime(formerUsedAt, now)}: HireHop still needs the new one.`}
      </Text>
      <Button variant="default" loading={end.busy} onClick={end.run}>
        End it now
      </Button>
    </>
  );
}
