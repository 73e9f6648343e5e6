import { EventEmitter } from 'node:events';
import dbus from 'dbus-next';
import { untilAnswer } from './await-event.ts';
import { type BusConnection, plain } from './bus-connection.ts';

const itemInterface = 'org.kde.StatusNotifierItem';
const menuInterface = 'com.canonical.dbusmenu';
const menuPath = '/com/canonical/dbusmenu';
const changes = new Set(['LayoutUpdated', 'ItemsPropertiesUpdated', 'NewToolTip', 'NewIcon', 'NewStatus', 'NewTitle', 'PropertiesChanged']);

/** One row of the tray's menu. Rows of a submenu follow the row that opens it. */
export interface MenuRow {
  id: number;
  label: string;
  enabled: boolean;
  visible: boolean;
  type: 'item' | 'separator' | 'submenu';
  /** Only for rows with a tick or a dot. */
  checked?: boolean;
}

/** One size of the icon: `data` is ARGB32 in network byte order. */
export interface IconPixmap {
  width: number;
  height: number;
  data: Buffer;
}

/** An app's icon in the tray. Sources: the StatusNotifierItem specification and libdbusmenu's interface. */
export class TrayItem {
  readonly #connection: BusConnection;
  readonly #owner: string;
  readonly #path: string;
  readonly #events = new EventEmitter();

  private constructor(connection: BusConnection, owner: string, path: string) {
    this.#connection = connection;
    this.#owner = owner;
    this.#path = path;
  }

  /** `owner` is the app's unique bus name, under which Electron registers its item. */
  static async attach(connection: BusConnection, owner: string, path: string): Promise<TrayItem> {
    const item = new TrayItem(connection, owner, path);
    await connection.watch(owner, ({ member }) => {
      if (changes.has(member)) item.#events.emit('changed');
    });
    return item;
  }

  /** Calls the listener when the menu, the tooltip or the icon changed; answers the unsubscribe. */
  changed(listener: () => void): () => void {
    this.#events.on('changed', listener);
    return () => this.#events.off('changed', listener);
  }

  /** The tooltip's title, and its text below if there is one. */
  async tooltip(): Promise<string> {
    const [, , title, text] = (await this.#property('ToolTip')) as [string, unknown, string, string];
    return [title, text].filter(Boolean).join('\n');
  }

  async status(): Promise<string> {
    return String(await this.#property('Status'));
  }

  async iconPixmaps(): Promise<IconPixmap[]> {
    const pixmaps = (await this.#property('IconPixmap')) as [number, number, Buffer][];
    return pixmaps.map(([width, height, data]) => ({ width, height, data }));
  }

  /** A click on the icon. */
  async activate(): Promise<void> {
    await this.#connection.call(this.#owner, this.#path, `${itemInterface}.Activate`, 'ii', [0, 0]);
  }

  async menu(): Promise<MenuRow[]> {
    const [, root] = await this.#connection.call(this.#owner, menuPath, `${menuInterface}.GetLayout`, 'iias', [0, -1, []]);
    return rowsBelow(plain(root));
  }

  /** Chooses the row with this label; throws when there is none or it can't be chosen, naming those that there are. */
  async click(label: string): Promise<void> {
    const rows = await this.menu();
    const row = rows.find((each) => each.label === label && each.visible && each.type === 'item');
    if (!row?.enabled) throw new Error(`The tray's menu has no row "${label}" to choose, but: ${describe(rows)}`);
    const event = [row.id, 'clicked', new dbus.Variant('i', 0), 0];
    await this.#connection.call(this.#owner, menuPath, `${menuInterface}.Event`, 'isvu', event);
  }

  /** Resolves with the menu as soon as the predicate holds for it. */
  waitForMenu(predicate: (rows: MenuRow[]) => boolean, timeoutMs?: number): Promise<MenuRow[]> {
    return this.#until('a certain menu', () => this.menu(), predicate, describe, timeoutMs);
  }

  /** Resolves with the tooltip as soon as the predicate holds for it. */
  waitForTooltip(predicate: (tooltip: string) => boolean, timeoutMs?: number): Promise<string> {
    return this.#until(
      'a certain tooltip',
      () => this.tooltip(),
      predicate,
      (text) => `"${text}"`,
      timeoutMs,
    );
  }

  #until<T>(
    what: string,
    read: () => Promise<T>,
    predicate: (value: T) => boolean,
    show: (value: T) => string,
    timeoutMs?: number,
  ): Promise<T> {
    let latest = 'nothing';
    const probe = async (): Promise<T | undefined> => {
      const value = await read();
      latest = show(value);
      return predicate(value) ? value : undefined;
    };
    return untilAnswer(this.#events, 'changed', probe, { what, instead: () => latest, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
  }

  async #property(name: string): Promise<unknown> {
    const get = 'org.freedesktop.DBus.Properties.Get';
    const [value] = await this.#connection.call(this.#owner, this.#path, get, 'ss', [itemInterface, name]);
    return plain(value);
  }
}

const describe = (rows: MenuRow[]): string => rows.map(({ label, type }) => (type === 'separator' ? '---' : `"${label}"`)).join(', ');

/** The layout is (id, properties, children), whose properties are left out where they have their default. */
function rowsBelow(layout: unknown): MenuRow[] {
  const [, , children] = layout as [number, Record<string, unknown>, unknown[]];
  return children.flatMap((child) => {
    const [id, properties] = child as [number, Record<string, unknown>, unknown[]];
    const submenu = properties['children-display'] === 'submenu';
    const row: MenuRow = {
      id,
      label: plainLabel(String(properties.label ?? '')),
      enabled: properties.enabled !== false,
      visible: properties.visible !== false,
      type: properties.type === 'separator' ? 'separator' : submenu ? 'submenu' : 'item',
      ...(properties['toggle-type'] ? { checked: properties['toggle-state'] === 1 } : {}),
    };
    return [row, ...rowsBelow(child)];
  });
}

/** `_` marks the access key and `__` stands for `_`. */
const plainLabel = (label: string): string => label.replace(/_(_?)/g, '$1');
