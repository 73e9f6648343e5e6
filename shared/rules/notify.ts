import { describeProblem, type Problem } from '../errors.ts';
import { eventWords } from '../hirehop/names.ts';
import { english, type Language } from '../locales/language.ts';
import { plainText } from '../plain-text.ts';
import { type Composed, whatAndWho } from './compose.ts';
import type { Preview } from './notify-settings.ts';
import type { Storm } from './storm.ts';
import { tallyWords } from './storm-words.ts';

/** A notification's words: plain text, on one line each but for the body's own lines. */
export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** What a notification tells of an event. */
export interface ToldEvent extends Composed {
  readonly event: string;
}

/** When nothing may be told but that there is something. */
const bare = ({ say }: Language): NotificationText => ({ title: 'Hopwatch', body: say('notify.news') });

/** Puts an event into a notification. */
export function composeNotification(event: ToldEvent, preview: Preview, language: Language = english): NotificationText {
  const { say } = language;
  if (preview === 'none') return bare(language);
  if (preview === 'type') {
    const { entity, happening } = eventWords(event.event, language);
    return { title: plainText(happening === '' ? entity : say('notify.type', { entity, happening }), 80), body: say('notify.hint') };
  }
  const isNamed = event.client === '' || event.subject.includes(event.client);
  return { title: event.subject, body: `${whatAndWho(event, language)}${isNamed ? '' : `\n${event.client}`}` };
}

/** Puts many events into one notification: "14 events", "9 job status, 5 invoices; job 15564 six times". */
export function composeStorm({ tally }: Storm, preview: Preview, language: Language = english): NotificationText {
  if (preview === 'none') return bare(language);
  return {
    title: language.say('notify.storm', { count: tally.total }),
    body: tallyWords(tally, { withJobs: preview === 'full', language }),
  };
}

/** Puts what came during a quiet time into one notification. */
export function composeDigest(storm: Storm, preview: Preview, language: Language = english): NotificationText {
  const text = composeStorm(storm, preview, language);
  return preview === 'none' ? text : { ...text, title: language.say('notify.digest', { count: storm.tally.total }) };
}

/** Puts a problem of the app itself into a notification. It tells nothing of HireHop, so no preview hides it. */
export function composeProblem(problem: Problem, language: Language = english): NotificationText {
  const { title, meaning } = describeProblem(problem, language);
  return { title: plainText(language.say('notify.problem', { title }), 120), body: plainText(meaning, 300) };
}

/**
 * Escapes text for the body of a freedesktop notification, which is markup that Electron does not escape.
 * Source: Desktop Notifications Specification, "Markup".
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a notification service can show. */
export interface NotificationCapabilities {
  readonly body: boolean;
  /** Whether the body is read as markup. Without it what is escaped is shown as it is written: "Fjord &amp; Sons". */
  readonly markup: boolean;
}

/** What nearly every service can; for one that does not answer, since markup that was not asked for must never be obeyed. */
export const fullCapabilities: NotificationCapabilities = { body: true, markup: true };

/** Fits a notification's words to what a service can show, so that they are read as they were meant. */
export function fitNotification({ title, body }: NotificationText, { body: hasBody, markup }: NotificationCapabilities): NotificationText {
  // A line that would not be shown at all stands behind the title.
  if (!hasBody) return { title: plainText([title, body].filter(Boolean).join(' · '), 200), body: '' };
  return { title, body: markup ? escapeMarkup(body) : body };
}
