import { EventEmitter } from 'node:events';
import dbus from 'dbus-next';
import { untilAnswer } from './await-event.ts';
import { BusConnection } from './bus-connection.ts';
import { TrayItem } from './tray-item.ts';

const busName = 'org.kde.StatusNotifierWatcher';
const path = '/StatusNotifierWatcher';

/** The desktop's tray, as a test sees it. Must be started before the app: without one Electron shows no tray, silently. */
export class TrayHost {
  readonly #events = new EventEmitter();
  readonly #registered: { owner: string; path: string }[] = [];
  #connection: BusConnection | null = null;
  #consumed = 0;

  async start(busAddress: string): Promise<void> {
    const connection = await BusConnection.open(busAddress);
    this.#connection = connection;
    connection.serve(busName, (member, [service], { sender }) => {
      if (member === 'RegisterStatusNotifierItem') this.#register(sender, String(service));
      else if (member !== 'RegisterStatusNotifierHost') return undefined;
      return { signature: '', body: [] };
    });
    connection.serve('org.freedesktop.DBus.Properties', (member, [, name]) => {
      const properties = this.#properties();
      if (member === 'GetAll') return { signature: 'a{sv}', body: [properties] };
      const value = properties[String(name)];
      return member === 'Get' && value ? { signature: 'v', body: [value] } : undefined;
    });
    await connection.own(busName);
  }

  stop(): void {
    this.#connection?.close();
    this.#connection = null;
  }

  /** The next icon that an app puts into the tray and no `nextItem` has handed out yet; rejects after `timeoutMs`. */
  async nextItem(timeoutMs?: number): Promise<TrayItem> {
    const number = this.#consumed;
    this.#consumed += 1;
    const { owner, path: itemPath } = await untilAnswer(this.#events, 'registered', () => this.#registered[number], {
      what: `tray icon number ${number + 1}`,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    if (!this.#connection) throw new Error('The tray host is not started.');
    return TrayItem.attach(this.#connection, owner, itemPath);
  }

  /** Apps give the item's path, or a bus name of theirs that has it at the usual path. */
  #register(sender: string, service: string): void {
    this.#registered.push({ owner: sender, path: service.startsWith('/') ? service : '/StatusNotifierItem' });
    this.#connection?.signal(path, busName, 'StatusNotifierItemRegistered', 's', [service]);
    this.#events.emit('registered');
  }

  #properties(): Record<string, InstanceType<typeof dbus.Variant>> {
    const items = this.#registered.map((item) => `${item.owner}${item.path}`);
    return {
      RegisteredStatusNotifierItems: new dbus.Variant('as', items),
      IsStatusNotifierHostRegistered: new dbus.Variant('b', true),
      ProtocolVersion: new dbus.Variant('i', 0),
    };
  }
}
