import { Notification } from 'electron';
import { escapeMarkup, type NotificationText } from '../../shared/rules/notify.ts';
import { guarded } from '../faults/edge.ts';
import type { NotificationRequest, Presenter, ShownNotification } from '../notify/presenter.ts';

/** How many notifications are kept referenced; a notification that is collected loses its click. */
const maxRetained = 200;

/** A desktop that has not taken a notification within this time, in milliseconds, may never do it. */
const probeMs = 2_000;

/** What became of a notification that was shown to see whether the desktop takes it. */
export type Probed = 'shown' | 'failed' | 'unanswered' | 'unsupported';

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
    notification.on(
      'click',
      guarded('following a notification', () => {
        this.#retained.delete(notification);
        onClick();
      }),
    );
    // The index came as the second argument in all versions; the first holds it only in new ones.
    notification.on(
      'action',
      guarded('acting on a notification', (_details: unknown, index: number) => {
        this.#retained.delete(notification);
        actions[index]?.run();
      }),
    );
    // A notification that timed out can still be clicked in the system's list, so only `failed` lets it go.
    notification.on('failed', () => this.#retained.delete(notification));
    this.#retained.add(notification);
    for (const oldest of this.#retained) {
      if (this.#retained.size <= maxRetained) break;
      this.#retained.delete(oldest);
    }
    notification.show();
    return {
      withdraw: guarded('withdrawing a notification', () => {
        this.#retained.delete(notification);
        notification.close();
      }),
    };
  };

  /** Shows a notification without a sound and says whether the desktop took it. */
  probe({ title, body }: NotificationText): Promise<Probed> {
    if (!Notification.isSupported()) return Promise.resolve('unsupported');
    const notification = new Notification({ title, body: isLinux ? escapeMarkup(body) : body, silent: true });
    this.#retained.add(notification);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve('unanswered'), probeMs);
      const end = (probed: Probed): void => {
        clearTimeout(timer);
        resolve(probed);
      };
      notification.once('show', () => end('shown'));
      notification.once('failed', () => {
        this.#retained.delete(notification);
        end('failed');
      });
      notification.show();
    });
  }
}
