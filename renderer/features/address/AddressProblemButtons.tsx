import { Button } from '@mantine/core';
import { useCallback } from 'react';
import type { Problem } from '../../../shared/errors.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../ui/useAction.ts';

function AcceptKey({ fingerprint, isNew }: { readonly fingerprint: string; readonly isNew: boolean }) {
  const { say } = useLanguage();
  const bridge = useBridge();
  const accept = useAction(
    useCallback(async () => {
      const { address } = await bridge.getState();
      if (address.setting.kind !== 'ssh') return undefined;
      return bridge.changeSettings({ publicAddress: { ...address.setting, hostKey: fingerprint } });
    }, [bridge, fingerprint]),
  );
  return (
    <Button color="red.9" variant={isNew ? 'default' : 'filled'} loading={accept.busy} onClick={accept.run}>
      {say(isNew ? 'address.acceptKey' : 'address.acceptChangedKey')}
    </Button>
  );
}

function CopyNewUrl() {
  const { say } = useLanguage();
  const bridge = useBridge();
  const copy = useAction(useCallback(() => bridge.copyWebhookUrl(), [bridge]));
  return (
    <Button color="red.9" loading={copy.busy} onClick={copy.run}>
      {say('address.copyNewUrl')}
    </Button>
  );
}

function DecideRestored() {
  const { say } = useLanguage();
  const bridge = useBridge();
  const use = useAction(useCallback(() => bridge.changeSettings({ restoredAddress: 'use' }), [bridge]));
  const discard = useAction(useCallback(() => bridge.changeSettings({ restoredAddress: 'discard' }), [bridge]));
  return (
    <>
      <Button variant="default" loading={use.busy} onClick={use.run}>
        {say('address.useRestored')}
      </Button>
      <Button color="red.9" loading={discard.busy} onClick={discard.run}>
        {say('address.discardRestored')}
      </Button>
    </>
  );
}

/** What can be done at once about a problem of the public address. */
export function AddressProblemButtons({ problem: { code, details } }: { readonly problem: Problem }) {
  if (code === 'address-changed') return <CopyNewUrl />;
  if (code === 'address-restored') return <DecideRestored />;
  if (code === 'ssh-host-unknown' || code === 'ssh-host-changed') {
    return <AcceptKey fingerprint={String(details.fingerprint)} isNew={code === 'ssh-host-unknown'} />;
  }
  return null;
}
