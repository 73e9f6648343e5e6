import { Button, Group, Text } from '@mantine/core';
import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { type RefusalCount, refusalWords } from '../../../shared/refusals.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useAction } from '../../ui/useAction.ts';
import { useNow } from '../../ui/useNow.ts';
import { shortTime, untilTime } from '../../ui/when.ts';
import { RenewUrl } from './RenewUrl.tsx';
import { WebhookUrl } from './WebhookUrl.tsx';

/** How many reasons are told; the rest is summed up. */
const shown = 4;

/** What was refused since the start, and why: nothing that came goes without a word. */
function Refused({ refusals }: { readonly refusals: readonly RefusalCount[] }) {
  const language = useLanguage();
  const { say } = language;
  const total = refusals.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const told = refusals
    .slice(0, shown)
    .map(({ reason, count }) => say('settings.refused.reason', { count, words: refusalWords(reason, language) }));
  const more = refusals.slice(shown).reduce((sum, { count }) => sum + count, 0);
  if (more > 0) told.push(say('settings.refused.others', { count: more }));
  return (
    <Text size="sm" c="dimmed" mt={10} data-testid="refused">
      {say('settings.refused', { count: total, reasons: told.join(', ') })}
    </Text>
  );
}

/** That a former webhook URL goes on, until when, and whether it is still used. */
function FormerUrls({ listener }: { readonly listener: AppState['listener'] }) {
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

/** Where HireHop's messages arrive: whether they can, and the URL. */
export function ListenerSection({ state }: { readonly state: AppState }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const { about, listener, refusals } = state;
  const listening = listener.state === 'listening';
  const start = useAction(useCallback(() => bridge.restartListener({}), [bridge]));
  return (
    <>
      <Group gap="xs" mb={10}>
        <Chip tone={listening ? 'good' : 'bad'}>{say(listening ? 'frame.listening' : 'frame.stopped')}</Chip>
        <Text size="sm">
          {listening ? say('settings.url.where', { host: listener.host, port: String(listener.port) }) : say('settings.url.nothingArrives')}
        </Text>
        {!listening && (
          <Button loading={start.busy} onClick={start.run}>
            {say('frame.tryAgain')}
          </Button>
        )}
      </Group>
      <WebhookUrl listener={listener} />
      <Text size="sm" c="dimmed" mt={8} data-testid="secret-place">
        {say(about.dataFolderPrivate ? 'settings.url.private' : 'settings.url.notPrivate')}
      </Text>
      <Group gap="xs" mt={10}>
        <RenewUrl />
        <FormerUrls listener={listener} />
      </Group>
      <Refused refusals={refusals} />
    </>
  );
}
