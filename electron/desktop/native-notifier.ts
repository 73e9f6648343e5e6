import { Notification } from 'electron';
import { fitNotification, type NotificationText } from '../../shared/rules/notify.ts';
import { guarded } from '../faults/edge.ts';
import type { NotificationRequest, Presenter, ShownNotification } from '../notify/presenter.ts';
import { NotificationService } from './notification-service.ts';

/** How many notifications are kept referenced; a notification that is collected loses its click. */
const maxRetained = 200;

/** A desktop that has not taken a notification within this time, in milliseconds, may never do it. */
const probeMs = 2_000;

/** What became of a notification that was shown to see whether the desktop takes it. */
export type Probed = 'shown' | 'failed' | 'unanswered' | 'unsupported';

/** Raises the system's notifications. Main only: the window may be closed. */
export class NativeNotifier implements Presenter {
  readonly #retained = new Set<Notification>();
  /** Only on Linux are there services that differ in what they can show. */
  readonly #service = process.platform === 'linux' ? new NotificationService() : null;

  constructor() {
    // Asked at once, so that the first notification need not wait for the answer.
    void this.#service?.whenKnown(() => undefined);
  }

  /** Shows a notification. Where the system has none nothing happens: the event stays unread in the window. */
  readonly show = (request: NotificationRequest): ShownNotification => {
    let shown: Notification | null = null;
    let isWithdrawn = false;
    this.#fitted(request, (words) => {
      if (!isWithdrawn) shown = this.#raise({ ...request, ...words });
    });
    return {
      withdraw: guarded('withdrawing a notification', () => {
        isWithdrawn = true;
        if (shown === null) return;
        this.#retained.delete(shown);
        shown.close();
      }),
    };
  };

  /** Hands out the words as the system shows them rightly, at once where nothing has to be asked. */
  #fitted(words: NotificationText, use: (fitted: NotificationText) => void): void {
    if (this.#service === null) use(words);
    else guarded('showing a notification', this.#service.whenKnown.bind(this.#service))((can) => use(fitNotification(words, can)));
  }

  #raise({ title, body, urgent, sound, onClick, actions }: NotificationRequest): Notification | null {
    if (!Notification.isSupported()) return null;
    const notification = new Notification({
      title,
      body,
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
    this.#retain(notification);
    notification.show();
    return notification;
  }

  #retain(notification: Notification): void {
    this.#retained.add(notification);
    for (const oldest of this.#retained) {
      if (this.#retained.size <= maxRetained) break;
      this.#retained.delete(oldest);
    }
  }

  /** Shows a notification without a sound and says whether the desktop took it. */
  async probe(text: NotificationText): Promise<Probed> {
    const words = await new Promise<NotificationText>((resolve) => this.#fitted(text, resolve));
    if (!Notification.isSupported()) return 'unsupported';
    const notification = new Notification({ ...words, silent: true });
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
