import { useCallback } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import classes from './WebhookUrl.module.css';

/** The address that HireHop must be given, to be copied: the public one where there is one. */
export function WebhookUrl({ listener }: { readonly listener: AppState['listener'] }) {
  const bridge = useBridge();
  const { say } = useLanguage();
  const copy = useCallback(() => bridge.copyWebhookUrl(), [bridge]);
  return (
    <div className={classes.row}>
      <code className={classes.url} data-testid="webhook-url" data-selectable>
        {listener.url ?? say('settings.url.none')}
      </code>
      <CopyButton label={say('settings.url.copy')} copy={copy} filled disabled={listener.url === null} />
    </div>
  );
}
