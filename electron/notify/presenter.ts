import type { NotificationText } from '../../shared/rules/notify.ts';

/** A button on a notification. */
export interface NotificationAction {
  readonly label: string;
  readonly run: () => void;
}

/** A notification that is to appear. */
export interface NotificationRequest extends NotificationText {
  readonly urgent: boolean;
  readonly sound: boolean;
  readonly onClick: () => void;
  /** Not every platform shows them: nothing may be reachable by them alone. */
  readonly actions: readonly NotificationAction[];
}

/** A notification that has appeared. */
export interface ShownNotification {
  /** Takes it off the screen and out of the system's list. */
  readonly withdraw: () => void;
}

/** Whatever makes notifications appear: the system's own in the desktop app, a list in tests. */
export interface Presenter {
  readonly show: (request: NotificationRequest) => ShownNotification;
}
