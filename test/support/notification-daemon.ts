import { EventEmitter } from 'node:events';
import { untilAnswer } from './await-event.ts';
import { BusConnection, type MethodAnswer, plain } from './bus-connection.ts';

const busName = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';

/** A notification as it crossed the bus: `body` is markup, so that `&lt;` stands for a `<` that the user sees. */
export interface ReceivedNotification {
  id: number;
  /** The id of the notification that this one took the place of; 0 if none. */
  replacesId: number;
  appName: string;
  summary: string;
  body: string;
  /** Pairs of key and label; a click on the notification itself is 'default'. */
  actions: string[];
  urgency: 'low' | 'normal' | 'critical';
  hints: Record<string, unknown>;
}

/**
 * The desktop's notification service, as a test sees it. Must be started before the app; and the test must never block
 * its process, for it is the service. Source: the Desktop Notifications Specification 1.2.
 */
export class NotificationDaemon {
  readonly #events = new EventEmitter();
  #connection: BusConnection | null = null;
  #lastId = 0;
  #consumed = 0;
  /** All that came so far, oldest first. */
  readonly notifications: ReceivedNotification[] = [];
  /** The ids that the app itself took back, in that order. */
  readonly withdrawn: number[] = [];
  /** What it says that it can show. Without 'actions' Electron asks for no default action, and no click would ever reach it. */
  capabilities = ['actions', 'body', 'body-markup'];

  async start(busAddress: string): Promise<void> {
    this.#connection = await BusConnection.open(busAddress);
    this.#connection.serve(busName, (member, body) => this.#answer(member, body));
    await this.#connection.own(busName);
  }

  stop(): void {
    this.#connection?.close();
    this.#connection = null;
  }

  /** The next notification that no `next` has handed out yet; rejects after `timeoutMs`, saying what came before. */
  next(timeoutMs?: number): Promise<ReceivedNotification> {
    const number = this.#consumed;
    this.#consumed += 1;
    return untilAnswer(this.#events, 'received', () => this.notifications[number], {
      what: `notification number ${number + 1}`,
      instead: () => this.notifications.map(({ summary }) => `"${summary}"`).join(', ') || 'none',
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
  }

  /** The user clicks on the notification, which then goes away, as on real desktops. */
  click(id: number): void {
    this.#signal('ActionInvoked', 'us', [id, 'default']);
    this.close(id);
  }

  /** The user dismisses the notification. */
  close(id: number): void {
    const dismissedByUser = 2;
    this.#signal('NotificationClosed', 'uu', [id, dismissedByUser]);
  }

  #signal(name: string, signature: string, body: unknown[]): void {
    if (!this.#connection) throw new Error('The notification daemon is not started.');
    this.#connection.signal(path, busName, name, signature, body);
  }

  #answer(member: string, body: unknown[]): MethodAnswer {
    switch (member) {
      case 'Notify':
        return { signature: 'u', body: [this.#receive(body)] };
      case 'CloseNotification': {
        const closedByCall = 3;
        const id = Number(body[0]);
        this.withdrawn.push(id);
        this.#signal('NotificationClosed', 'uu', [id, closedByCall]);
        return { signature: '', body: [] };
      }
      case 'GetCapabilities':
        return { signature: 'as', body: [this.capabilities] };
      case 'GetServerInformation':
        return { signature: 'ssss', body: ['hopwatch-test', 'hopwatch', '1', '1.2'] };
      default:
        return undefined;
    }
  }

  #receive(body: unknown[]): number {
    const [appName, replaces, , summary, text, actions, rawHints] = body as [string, number, string, string, string, string[], unknown];
    const hints = plain(rawHints) as Record<string, unknown>;
    const id = replaces || ++this.#lastId;
    const urgency = (['low', 'normal', 'critical'] as const)[Number(hints.urgency ?? 1)] ?? 'normal';
    this.notifications.push({ id, replacesId: replaces, appName, summary, body: text, actions, urgency, hints });
    this.#events.emit('received');
    return id;
  }
}
