import { Notification } from 'electron';
import { escapeMarkup } from '../../shared/rules/notify.ts';
import type { NotificationRequest, Presenter, ShownNotification } from '../notify/presenter.ts';

/** How many notifications are kept referenced; a notification that is collected loses its click. */
const maxRetained = 200;

const isLinux = process.platform === 'linux';

/** Raises the system's notifications. Main only: the window may be closed. */
export class NativeNotifier implements Presenter {
  readonly #retained = new Set<Notification>();

  /** Shows a notification. Where the system has none nothing happens: the event stays unread in the window. */
  readonly show = ({ title, body, urgent, sound, onClick, actions }: NotificationRequest): ShownNotification => {
    if (!Notification.isSupported()) return { withdraw: () => undefined };
    const notification = new Notification({
      title,
      body: isLinux ? escapeMarkup(body) : body,
      silent: !sound,
      urgency: urgent ? 'critical' : 'normal',
      // Electron drops them where the system, or its version, has no buttons.
      actions: actions.map(({ label }) => ({ type: 'button', text: label })),
    });
    notification.on('click', () => {
      this.#retained.delete(notification);
      onClick();
    });
    // The index came as the second argument in all versions; the first holds it only in new ones.
    notification.on('action', (_details, index) => {
      this.#retained.delete(notification);
      actions[index]?.run();
    });
    // A notification that timed out can still be clicked in the system's list, so only `failed` lets it go.
    notification.on('failed', () => this.#retained.delete(notification));
    this.#retained.add(notification);
    for (const oldest of this.#retained) {
      if (this.#retained.size <= maxRetained) break;
      this.#retained.delete(oldest);
    }
    notification.show();
    return {
      withdraw: () => {
        this.#retained.delete(notification);
        notification.close();
      },
    };
  };
}
