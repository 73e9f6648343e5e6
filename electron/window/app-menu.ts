import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/locales/language.ts';

export interface AppMenuOptions {
  readonly menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly platform: NodeJS.Platform;
  /** True only while somebody works on the page itself: then it can be reloaded and inspected. */
  readonly isDevelopment: boolean;
}

/** What stands between two groups of entries. */
const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * Builds the menus that every app has on macOS, where the shortcuts for copying, closing and quitting are the menu's. Electron's
 * own labels are English whatever the system speaks. Source: Apple's Human Interface Guidelines, "The menu bar".
 */
function macMenus({ say }: Language): MenuItemConstructorOptions[] {
  return [
    {
      label: 'Hopwatch',
      submenu: [
        { role: 'about', label: say('menu.about') },
        separator,
        { role: 'services', label: say('menu.services') },
        separator,
        { role: 'hide', label: say('menu.hide') },
        { role: 'hideOthers', label: say('menu.hideOthers') },
        { role: 'unhide', label: say('menu.showAll') },
        separator,
        { role: 'quit', label: say('tray.menu.quit') },
      ],
    },
    {
      label: say('menu.edit'),
      submenu: [
        { role: 'undo', label: say('menu.undo') },
        { role: 'redo', label: say('menu.redo') },
        separator,
        { role: 'cut', label: say('menu.cut') },
        { role: 'copy', label: say('menu.copy') },
        { role: 'paste', label: say('menu.paste') },
        { role: 'pasteAndMatchStyle', label: say('menu.pasteAndMatchStyle') },
        { role: 'selectAll', label: say('menu.selectAll') },
      ],
    },
    {
      role: 'window',
      label: say('menu.window'),
      submenu: [
        { role: 'minimize', label: say('menu.minimise') },
        { role: 'zoom', label: say('menu.zoom') },
        { role: 'close', label: say('menu.close') },
        separator,
        { role: 'front', label: say('menu.front') },
      ],
    },
  ];
}

/** The menu of the app in place of Electron's own, which is English and offers to reload the page and to inspect it. */
export class AppMenu {
  readonly #options: AppMenuOptions;
  #shown: Language | null = null;

  constructor(options: AppMenuOptions) {
    this.#options = options;
  }

  /**
   * Shows the menu in a language; none where the platform has no menu of the app, since what it would offer is in the window and
   * the usual shortcuts work without one. The first time must come before the app is ready: then Electron makes its own.
   */
  show(language: Language): void {
    if (language === this.#shown) return;
    this.#shown = language;
    const { menu, platform, isDevelopment } = this.#options;
    const template = [
      ...(platform === 'darwin' ? macMenus(language) : []),
      ...(isDevelopment ? [{ role: 'viewMenu' } satisfies MenuItemConstructorOptions] : []),
    ];
    menu.setApplicationMenu(template.length === 0 ? null : menu.buildFromTemplate(template));
  }
}
