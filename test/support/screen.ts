import type { NotificationRequest, Presenter, ShownNotification } from '../../electron/notify/presenter.ts';

/** Stands for the system that shows notifications: a list of all that appeared. */
export class Screen implements Presenter {
  /** All that ever appeared, oldest first. */
  readonly shown: NotificationRequest[] = [];
  readonly #visible = new Set<NotificationRequest>();

  readonly show = (request: NotificationRequest): ShownNotification => {
    this.shown.push(request);
    this.#visible.add(request);
    return { withdraw: () => void this.#visible.delete(request) };
  };

  /** What has not been withdrawn. */
  get visible(): NotificationRequest[] {
    return [...this.#visible];
  }

  /** The titles and bodies of all that ever appeared. */
  get words(): string[] {
    return this.shown.map(({ title, body }) => `${title}: ${body}`);
  }
}
