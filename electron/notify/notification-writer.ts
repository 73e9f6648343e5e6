import type { Problem } from '../../shared/errors.ts';
import type { Envelope } from '../../shared/hirehop/envelope.ts';
import type { Language } from '../../shared/locales/language.ts';
import { composeEvent } from '../../shared/rules/compose.ts';
import { composeDigest, composeNotification, composeProblem, composeStorm, type NotificationText } from '../../shared/rules/notify.ts';
import type { Preview } from '../../shared/rules/notify-settings.ts';
import type { Rule } from '../../shared/rules/rules.ts';
import type { Announced, Storm } from '../../shared/rules/storm.ts';
import { stormSearch } from '../../shared/rules/storm-search.ts';
import { attempt } from '../faults/edge.ts';
import type { StoredEvent } from '../history/event-record.ts';
import { formatId } from '../storage/ids.ts';
import type { NotificationAction, NotificationRequest, Presenter, ShownNotification } from './presenter.ts';

/** What a click on a notification leads to: an event, the events of a search, or the window as it is. */
export type ClickTarget = { readonly event: string } | { readonly search: string } | null;

export interface ShowOptions {
  readonly presenter: Presenter;
  readonly language: () => Language;
  /** How much of an event a notification tells; see the setting `preview`. */
  readonly preview: () => Preview;
  readonly markRead: (id: number) => void;
  readonly open: (target: ClickTarget) => void;
  readonly openJob: (job: number) => void;
}

/** What a rule is shown for. */
export interface TriedEvent {
  readonly envelope: Envelope;
  /** Null for an example. */
  readonly stored: StoredEvent | null;
}

/** An event on its way to the screen. */
export interface Waiting extends Announced {
  readonly stored: StoredEvent;
  readonly envelope: Envelope;
}

const notShown: ShownNotification = { withdraw: () => undefined };

/**
 * Puts events, summaries and problems into words and on the screen. Where the desktop fails, or the words do, the next one is
 * shown all the same.
 */
export class NotificationWriter {
  readonly #options: ShowOptions;

  constructor(options: ShowOptions) {
    this.#options = options;
  }

  get #language(): Language {
    return this.#options.language();
  }

  get #preview(): Preview {
    return this.#options.preview();
  }

  #show(make: () => NotificationRequest): ShownNotification {
    return attempt('showing a notification', () => this.#options.presenter.show(make()), notShown);
  }

  /** Shows an event, with what can be done about it. */
  showEvent(waiting: Waiting): ShownNotification {
    return this.#show(() => this.#requestFor(waiting));
  }

  #requestFor({ stored, envelope, event, job, urgent, sound }: Waiting): NotificationRequest {
    const { open, openJob, markRead } = this.#options;
    const { say } = this.#language;
    const told = { ...composeEvent(envelope, this.#language), event };
    const actions: NotificationAction[] = [{ label: say('notify.action.markRead'), run: () => markRead(stored.id) }];
    if (job !== null) actions.unshift({ label: say('notify.action.openInHireHop'), run: () => openJob(job) });
    const onClick = (): void => open({ event: formatId(stored.id) });
    return { ...composeNotification(told, this.#preview, this.#language), urgent, sound, onClick, actions };
  }

  /**
   * Shows what a rule would raise for an event, or for an example (`stored` null), and that it is a trial. Returns its subject;
   * throws where the desktop fails.
   */
  showTried({ envelope, stored }: TriedEvent, { action, sound }: Rule): string {
    const { presenter, open } = this.#options;
    const composed = composeEvent(envelope, this.#language);
    const { title, body } = composeNotification({ ...composed, event: envelope.event }, this.#preview, this.#language);
    presenter.show({
      title: this.#language.say('rules.shown.title', { title }),
      body,
      urgent: action === 'urgent',
      sound,
      onClick: () => open(stored === null ? null : { event: formatId(stored.id) }),
      actions: [],
    });
    return composed.subject;
  }

  /** Shows the summary of a storm. An update makes no sound again. */
  showStorm(storm: Storm, isUpdate: boolean): ShownNotification {
    return this.#showMany(storm, () => composeStorm(storm, this.#preview, this.#language), isUpdate);
  }

  /** Shows the summary of what came while notifications were held. */
  showDigest(storm: Storm): void {
    this.#showMany(storm, () => composeDigest(storm, this.#preview, this.#language), false);
  }

  #showMany(storm: Storm, text: () => NotificationText, isUpdate: boolean): ShownNotification {
    const { open } = this.#options;
    const onClick = (): void => open({ search: stormSearch(storm) });
    return this.#show(() => ({ ...text(), urgent: storm.urgent, sound: storm.sound && !isUpdate, onClick, actions: [] }));
  }

  /** Shows a problem of the app itself. */
  showProblem(problem: Problem): void {
    const { open } = this.#options;
    this.#show(() => ({
      ...composeProblem(problem, this.#language),
      urgent: true,
      sound: true,
      onClick: () => open(null),
      actions: [],
    }));
  }
}
