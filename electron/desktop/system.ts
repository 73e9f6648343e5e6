import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { TrayView } from '../../shared/rules/tray-view.ts';
import type { AppTray, TrayActions } from '../tray/app-tray.ts';
import type { NativeNotifier } from './native-notifier.ts';

/** The system's notifications, as far as Hopwatch uses them. */
export type NotificationSystem = Pick<NativeNotifier, 'show' | 'probe'>;
/** A tray item that is shown. */
export type TrayItem = Pick<AppTray, 'update' | 'destroy'>;

/**
 * Everything that Hopwatch asks of the desktop around it. The app takes Electron's (`electronSystem`); what uses it doesn't import
 * Electron, so that it also runs where there is only Node.
 */
export interface DesktopSystem {
  readonly notifications: NotificationSystem;
  /** Whether this system shows notifications at all. */
  readonly canNotify: () => boolean;
  readonly showTray: (view: TrayView, actions: TrayActions) => TrayItem;
  readonly setBadge: (count: number) => void;
  /** Calls the listener whenever the screen is locked or unlocked, as long as the program runs. */
  readonly onScreenLock: (listener: (isLocked: boolean) => void) => void;
  /** Puts text on the clipboard. */
  readonly copy: (text: string) => void;
  /** Shows a file in the system's file manager. */
  readonly showInFolder: (file: string) => void;
  /** Hands an address to the system's browser, unseen: `makeLinkOpener` judges it before. */
  readonly openAddress: (address: string) => Promise<void>;
  /** Asks where to save a file; resolves with null when the user cancels. */
  readonly chooseNewFile: (options: SaveDialogOptions) => Promise<string | null>;
  /** Asks for a file to open; resolves with null when the user cancels. */
  readonly chooseFile: (options: OpenDialogOptions) => Promise<string | null>;
  /** Asks a question; resolves with the index of the button. */
  readonly ask: (question: MessageBoxOptions) => Promise<number>;
}
