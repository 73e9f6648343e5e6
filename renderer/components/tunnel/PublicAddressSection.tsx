import { Button, Group, Text } from '@mantine/core';
import { useCallback } from 'react';
import { addressWords } from '../../../shared/address/words.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../hooks/useAction.ts';
import { useNow } from '../../hooks/useNow.ts';
import { useLanguage } from '../../language.ts';
import { problemText } from '../../logic/problem-text.ts';
import { untilTime } from '../../logic/when.ts';
import { Chip, type ChipTone } from '../frame/Chip.tsx';
import { SettingsSection } from '../settings/SettingsSection.tsx';
import { AddressForm } from './AddressForm.tsx';

const tones: Readonly<Record<AppState['address']['state'], ChipTone>> = {
  off: 'plain',
  starting: 'plain',
  healthy: 'good',
  degraded: 'caution',
  stopped: 'bad',
};
const names: Readonly<Record<AppState['address']['state'], string>> = {
  off: 'Off',
  starting: 'Starting',
  healthy: 'Healthy',
  degraded: 'Checking',
  stopped: 'Not reachable',
};

/** What is exposed to the internet, since when, whether it works; and the one click that takes it down. */
function Exposure({ address }: { readonly address: AppState['address'] }) {
  const bridge = useBridge();
  const now = useNow();
  const { state, url, since, checkedAt, problem, setting, exposed } = address;
  const check = useAction(useCallback(() => bridge.checkAddress().then(() => undefined), [bridge]));
  const language = useLanguage();
  const take = useAction(useCallback(() => bridge.changeSettings({ exposed: !exposed }), [bridge, exposed]));
  const ours = setting.kind !== 'own';
  if (setting.kind === 'off') return null;
  return (
    <div data-testid="exposure">
      <Group gap="xs" mb={6}>
        <Chip tone={tones[state]}>{names[state]}</Chip>
        <Text size="sm" data-selectable>
          {url === null ? '' : `${url} · `}
          {addressWords(address)}
          {checkedAt !== null && state !== 'off' && ` at ${untilTime(checkedAt, now)}`}
        </Text>
      </Group>
      {since !== null && (
        <Text size="sm" c="dimmed" mb={8}>
          Open to the internet since {untilTime(since, now)}: the webhook URL and nothing else of this computer. Whoever asks for anything
          else gets “Nothing here”.
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
            Check now
          </Button>
        )}
        {exposed ? (
          <Button variant="default" loading={take.busy} onClick={take.run}>
            {ours ? 'Take it down' : 'Stop using it'}
          </Button>
        ) : (
          <Button loading={take.busy} onClick={take.run}>
            {ours ? 'Put it up again' : 'Use it again'}
          </Button>
        )}
      </Group>
    </div>
  );
}

/** How HireHop, which is on the internet, reaches this computer. */
export function PublicAddressSection({ address }: { readonly address: AppState['address'] }) {
  return (
    <SettingsSection
      title="Public address"
      description="HireHop is on the internet and can’t reach a computer in your office by itself: it needs an address that leads here. Choose one that stays the same: when it changes, HireHop must be given the new webhook URL. Hopwatch sends itself a test message every few minutes to see whether it works."
    >
      <Exposure address={address} />
      <AddressForm key={JSON.stringify(address.setting)} address={address} />
    </SettingsSection>
  );
}
