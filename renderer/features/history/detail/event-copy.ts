import type { DescribedChange } from '../../../../shared/hirehop/record.ts';
import type { EventDetail } from '../../../../shared/ipc/contract.ts';
import { english, type Language } from '../../../../shared/locales/language.ts';
import { fullTime } from '../../../ui/when.ts';

/** An event for a mail or a chat: what, who, when, and each change on a line of its own. */
export function eventAsText(event: EventDetail, changes: readonly DescribedChange[], language: Language = english): string {
  const { say } = language;
  const { subject, what, who } = event;
  const lines = changes.map(({ label, from, to }) =>
    say('detail.asText.change', { label, change: from === null ? to : `${from} → ${to}` }),
  );
  return [
    who === '' ? say('detail.asText', { subject, what }) : say('detail.asText.by', { subject, what, who }),
    fullTime(event.receivedAt, language),
    ...lines,
  ].join('\n');
}

/**
 * A command for a shell that sends the message again. The webhook URL is a secret, and the export key is not kept: both
 * are left to be put in.
 */
export function eventAsCurl(body: string): string {
  return `curl -X POST -H 'content-type: application/json' --data-binary '${body.replaceAll("'", "'\\''")}' "$WEBHOOK_URL"`;
}
