import type { DesktopSystem } from '../../electron/desktop/system.ts';
import { Screen } from './screen.ts';

/** Stands for the desktop around Hopwatch where there is none: what was asked of it can be looked at. */
export class DesktopStandIn implements DesktopSystem {
  readonly screen = new Screen();
  /** What was put on the clipboard last. */
  clipboard = '';
  badge = 0;
  /** What the next dialog for a file answers; null: the user cancels. */
  chosenFile: string | null = null;
  readonly openedAddresses: string[] = [];

  readonly notifications: DesktopSystem['notifications'] = {
    show: this.screen.show,
    probe: () => Promise.resolve('shown'),
  };
  readonly canNotify = (): boolean => true;
  readonly showTray: DesktopSystem['showTray'] = () => ({ update: () => undefined, destroy: () => undefined });
  readonly setBadge = (count: number): void => {
    this.badge = count;
  };
  readonly onScreenLock = (): void => undefined;
  readonly copy = (text: string): void => {
    this.clipboard = text;
  };
  readonly showInFolder = (): void => undefined;
  readonly openAddress = async (address: string): Promise<void> => {
    this.openedAddresses.push(address);
  };
  readonly chooseNewFile = async (): Promise<string | null> => this.chosenFile;
  readonly chooseFile = async (): Promise<string | null> => this.chosenFile;
  readonly ask = async (): Promise<number> => 0;
}
