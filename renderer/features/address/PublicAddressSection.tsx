import { Button, Group, Text } from '@mantine/core';
import { useCallback } from 'react';
import { addressWords } from '../../../shared/address/words.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import type { Language } from '../../../shared/locales/language.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { Chip, type ChipTone } from '../../ui/Chip.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { useAction } from '../../ui/useAction.ts';
import { useNow } from '../../ui/useNow.ts';
import { untilTime } from '../../ui/when.ts';
import { AddressForm } from './AddressForm.tsx';

const tones: Readonly<Record<AppState['address']['state'], ChipTone>> = {
  off: 'plain',
  starting: 'plain',
  healthy: 'good',
  arriving: 'good',
  degraded: 'caution',
  stopped: 'bad',
};

/** How it stands with the address, and when that was seen. */
function stateWords(address: AppState['address'], now: Date, language: Language): string {
  const { say } = language;
  const { url, checkedAt, state } = address;
  const words = addressWords(address, language);
  const seen =
    checkedAt === null || state === 'off' ? words : say('address.checkedAt', { words, time: untilTime(checkedAt, now, language) });
  return url === null ? seen : say('address.withUrl', { url, words: seen });
}

/** What is exposed to the internet, since when, whether it works; and the one click that takes it down. */
function Exposure({ address }: { readonly address: AppState['address'] }) {
  const bridge = useBridge();
  const now = useNow();
  const { state, since, problem, setting, exposed } = address;
  const check = useAction(useCallback(() => bridge.checkAddress().then(() => undefined), [bridge]));
  const language = useLanguage();
  const { say } = language;
  const take = useAction(useCallback(() => bridge.changeSettings({ exposed: !exposed }), [bridge, exposed]));
  const ours = setting.kind !== 'own';
  if (setting.kind === 'off') return null;
  return (
    <div data-testid="exposure">
      <Group gap="xs" mb={6}>
        <Chip tone={tones[state]}>{say(`address.state.${state}`)}</Chip>
        <Text size="sm" data-selectable>
          {stateWords(address, now, language)}
        </Text>
      </Group>
      {since !== null && (
        <Text size="sm" c="dimmed" mb={8}>
          {say('address.openSince', { time: untilTime(since, now, language) })}
        </Text>
      )}
      {problem !== null && (
        <Text size="sm" mb={8} data-selectable>
          {problemText(problem, language)}
        </Text>
      )}
      <Group gap="xs" mb={12}>
        {exposed && (
          <Button variant="default" loading={check.busy} onClick={check.run}>
            {say('address.check')}
          </Button>
        )}
        {exposed ? (
          <Button variant="default" loading={take.busy} onClick={take.run}>
            {say(ours ? 'address.takeDown' : 'address.stopUsing')}
          </Button>
        ) : (
          <Button loading={take.busy} onClick={take.run}>
            {say(ours ? 'address.putUp' : 'address.useAgain')}
          </Button>
        )}
      </Group>
    </div>
  );
}

/** How HireHop, which is on the internet, reaches this computer. */
export function PublicAddressSection({ address }: { readonly address: AppState['address'] }) {
  return (
    <>
      <Exposure address={address} />
      <AddressForm key={JSON.stringify(address.setting)} address={address} />
    </>
  );
}
