import { Notification } from 'electron';
import type { Problem } from '../../shared/errors.ts';
import type { EventRow } from '../../shared/ipc/contract.ts';
import { composeNotification, composeProblem, type NotificationText } from '../../shared/rules/notify.ts';

/** How many notifications are kept referenced; a notification that is collected loses its click. */
const maxRetained = 200;

/** Raises the system's notifications. Main only: the window may be closed. */
export class NativeNotifier {
  readonly #retained = new Set<Notification>();
  readonly #onClick: (eventId?: string) => void;

  constructor(onClick: (eventId?: string) => void) {
    this.#onClick = onClick;
  }

  /** Shows an event. Where the system has no notifications nothing happens: the event stays unread in the window. */
  show(event: EventRow): void {
    this.#show(composeNotification(event, { escapeMarkup: process.platform === 'linux' }), () => this.#onClick(event.id));
  }

  /** Shows what is wrong with the app itself; a click opens the window, which says what to do. */
  showProblem(problem: Problem): void {
    this.#show(composeProblem(problem, { escapeMarkup: process.platform === 'linux' }), () => this.#onClick());
  }

  #show(text: NotificationText, onClick: () => void): void {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ ...text });
    notification.on('click', () => {
      this.#retained.delete(notification);
      onClick();
    });
    // A notification that timed out can still be clicked in the system's list, so only `failed` lets it go.
    notification.on('failed', () => this.#retained.delete(notification));
    this.#retained.add(notification);
    for (const oldest of this.#retained) {
      if (this.#retained.size <= maxRetained) break;
      this.#retained.delete(oldest);
    }
    notification.show();
  }
}
