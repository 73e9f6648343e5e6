import { describeProblem, type Problem } from '../errors.ts';
import type { EventRow } from '../ipc/contract.ts';
import { plainText } from '../plain-text.ts';
import { whatAndWho } from './compose.ts';
import { isPaused } from './tray-view.ts';

/** The settings that decide about notifications. */
export interface NotifySettings {
  readonly notifications: boolean;
  /** ISO 8601; null when not paused. */
  readonly pausedUntil: string | null;
}

/** Whether an event is notified: not while switched off or paused, and a repeat, imported or accepted event never. `now` is Unix milliseconds. */
export function shouldNotify(event: EventRow, { notifications, pausedUntil }: NotifySettings, now: number): boolean {
  return notifications && !isPaused(pausedUntil, now) && !event.repeat && !event.imported && !event.accepted;
}

/** A notification's words. */
export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** Puts an event into a notification. On Linux the body is markup, which Electron does not escape: `escapeMarkup` it there. */
export function composeNotification(event: EventRow, options: { readonly escapeMarkup: boolean }): NotificationText {
  const body = `${whatAndWho(event)}${event.unverified ? ' (unverified)' : ''}`;
  return { title: event.subject, body: options.escapeMarkup ? escapeMarkup(body) : body };
}

/** Puts a problem of the app itself into a notification. */
export function composeProblem(problem: Problem, options: { readonly escapeMarkup: boolean }): NotificationText {
  const { title, meaning } = describeProblem(problem);
  const body = plainText(meaning, 300);
  return { title: plainText(`Hopwatch: ${title}`, 120), body: options.escapeMarkup ? escapeMarkup(body) : body };
}

/** Escapes text for the body of a freedesktop notification. Source: Desktop Notifications Specification, "Markup". */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
