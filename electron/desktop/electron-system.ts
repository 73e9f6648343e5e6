import { app, clipboard, dialog, Notification, powerMonitor, shell } from 'electron';
import { AppTray } from '../tray/app-tray.ts';
import type { MainWindow } from '../window/main-window.ts';
import { NativeNotifier } from './native-notifier.ts';
import type { DesktopSystem } from './system.ts';

/** Returns the desktop as Electron reaches it. Dialogs belong to the window while it is open. */
export function electronSystem(window: MainWindow): DesktopSystem {
  return {
    notifications: new NativeNotifier(),
    canNotify: () => Notification.isSupported(),
    showTray: (view, actions) => new AppTray(view, actions),
    setBadge: (count) => void app.setBadgeCount(count),
    onScreenLock: (listener) => {
      // Told by macOS and Windows; elsewhere it can’t be known.
      powerMonitor.on('lock-screen', () => listener(true));
      powerMonitor.on('unlock-screen', () => listener(false));
    },
    copy: (text) => clipboard.writeText(text),
    showInFolder: (file) => shell.showItemInFolder(file),
    openAddress: (address) => shell.openExternal(address),
    chooseNewFile: async (options) => {
      const parent = window.browserWindow;
      const { canceled, filePath } = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
      return canceled || !filePath ? null : filePath;
    },
    chooseFile: async (options) => {
      const parent = window.browserWindow;
      const { canceled, filePaths } = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
    ask: async (question) => {
      const parent = window.browserWindow;
      const { response } = await (parent === null ? dialog.showMessageBox(question) : dialog.showMessageBox(parent, question));
      return response;
    },
  };
}
