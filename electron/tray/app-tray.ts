import { Menu, type MenuItemConstructorOptions, Tray } from 'electron';
import type { TrayView } from '../../shared/rules/tray-view.ts';
import { guarded } from '../faults/edge.ts';
import { trayPictures } from './tray-pictures.ts';

/** What the tray's menu can ask for. */
export interface TrayActions {
  readonly open: () => void;
  readonly openEvent: (id: string) => void;
  readonly copyUrl: () => void;
  readonly sendTest: () => void;
  /** For so many minutes, or until tomorrow morning. */
  readonly pause: (forHowLong: number | 'tomorrow') => void;
  readonly resume: () => void;
  /** Takes the public address down, or puts it up again. */
  readonly switchExposure: () => void;
  readonly restartToUpdate: () => void;
  readonly quit: () => void;
}

function menuTemplate(view: TrayView, actions: TrayActions): MenuItemConstructorOptions[] {
  const { say } = view.language;
  return [
    { label: say('tray.menu.open'), click: actions.open },
    { type: 'separator' },
    ...(view.latest.length === 0
      ? [{ label: say('tray.menu.noEvents'), enabled: false }]
      : view.latest.map(({ id, label }) => ({ label, click: () => actions.openEvent(id) }))),
    { type: 'separator' },
    { label: say('tray.menu.copyUrl'), enabled: view.canCopyUrl, click: actions.copyUrl },
    { label: say('tray.menu.sendTest'), click: actions.sendTest },
    view.isPaused
      ? { label: say('tray.menu.resume'), click: actions.resume }
      : {
          label: say('tray.menu.pause'),
          submenu: [
            { label: say('tray.menu.pause.minutes', { count: 30 }), click: () => actions.pause(30) },
            { label: say('tray.menu.pause.hours', { count: 1 }), click: () => actions.pause(60) },
            { label: say('tray.menu.pause.tomorrow'), click: () => actions.pause('tomorrow') },
          ],
        },
    ...(view.exposure === null ? [] : [{ label: view.exposure, click: actions.switchExposure }]),
    { type: 'separator' },
    ...(view.update === null ? [] : [{ label: view.update, click: view.updatesByRestart ? actions.restartToUpdate : actions.open }]),
    { label: say('tray.menu.quit'), click: actions.quit },
  ];
}

const guardedActions = (actions: TrayActions): TrayActions =>
  Object.fromEntries(
    Object.entries(actions).map(([name, run]: [string, (...values: never[]) => void]) => [name, guarded(`the tray’s ${name}`, run)]),
  ) as unknown as TrayActions;

/** The tray item. Where the desktop has no tray it shows nothing, and the app works without it. */
export class AppTray {
  /** Kept referenced: a tray that is garbage-collected vanishes. */
  readonly #tray: Tray;
  readonly #actions: TrayActions;
  readonly #pictures = trayPictures(process.platform);
  #shown: string | null = null;

  constructor(view: TrayView, actions: TrayActions) {
    this.#actions = guardedActions(actions);
    this.#tray = new Tray(this.#pictures[view.icon]);
    this.#tray.on('click', this.#actions.open);
    this.update(view);
  }

  /** Shows a view; does nothing when it's what is shown already, since a new menu is costly on Linux. */
  update(view: TrayView): void {
    const key = JSON.stringify(view);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#tray.setImage(this.#pictures[view.icon]);
    this.#tray.setToolTip(view.tooltip);
    this.#tray.setContextMenu(Menu.buildFromTemplate(menuTemplate(view, this.#actions)));
  }

  destroy(): void {
    this.#tray.destroy();
  }
}
