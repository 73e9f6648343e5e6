import { describeProblem, type Problem } from '../errors.ts';
import { eventWords } from '../hirehop/names.ts';
import { plainText } from '../plain-text.ts';
import { type Composed, whatAndWho } from './compose.ts';
import type { Preview } from './notify-settings.ts';
import type { Storm } from './storm.ts';
import { tallyTitle, tallyWords } from './storm-words.ts';

/** A notification's words: plain text, on one line each but for the body's own lines. */
export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** What a notification tells of an event. */
export interface ToldEvent extends Composed {
  readonly event: string;
  readonly unverified: boolean;
}

const hint = 'Open Hopwatch to see it.';

/** Puts an event into a notification. */
export function composeNotification(event: ToldEvent, preview: Preview): NotificationText {
  if (preview === 'none') return { title: 'Hopwatch', body: 'There is news from HireHop.' };
  if (preview === 'type') {
    const { entity, happening } = eventWords(event.event);
    return { title: plainText(`${entity}${happening === '' ? '' : `: ${happening}`}`, 80), body: hint };
  }
  const isNamed = event.client === '' || event.subject.includes(event.client);
  return {
    title: event.subject,
    body: `${whatAndWho(event)}${event.unverified ? ' (unverified)' : ''}${isNamed ? '' : `\n${event.client}`}`,
  };
}

/** Puts many events into one notification: "14 events", "9 job status, 5 invoices; job 15564 six times". */
export function composeStorm({ tally }: Storm, preview: Preview): NotificationText {
  if (preview === 'none') return { title: 'Hopwatch', body: 'There is news from HireHop.' };
  return { title: tallyTitle(tally), body: tallyWords(tally, { withJobs: preview === 'full' }) };
}

/** Puts what came during a quiet time into one notification. */
export function composeDigest(storm: Storm, preview: Preview): NotificationText {
  const { title, body } = composeStorm(storm, preview);
  return preview === 'none' ? { title, body } : { title: `${title} while notifications were held`, body };
}

/** Puts a problem of the app itself into a notification. It tells nothing of HireHop, so no preview hides it. */
export function composeProblem(problem: Problem): NotificationText {
  const { title, meaning } = describeProblem(problem);
  return { title: plainText(`Hopwatch: ${title}`, 120), body: plainText(meaning, 300) };
}

/** The words on a notification's buttons. */
export const notificationActions = { openInHireHop: 'Open in HireHop', markRead: 'Mark read' } as const;

/**
 * Escapes text for the body of a freedesktop notification, which is markup that Electron does not escape.
 * Source: Desktop Notifications Specification, "Markup".
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
