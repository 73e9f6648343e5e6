import { join, resolve } from 'node:path';
import { desktopDataFolder } from '../settings/data-folder.ts';

/** How the desktop app was asked to start. */
export interface StartOptions {
  readonly dataFolder: string;
  /** Where Chromium keeps what it needs. */
  readonly userData: string;
  /** Start in the tray, without a window. */
  readonly hidden: boolean;
}

/** Reads `--data=DIR` and `--hidden`; everything else on an Electron command line belongs to Chromium. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const given = argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length);
  const dataFolder = given ? resolve(given) : desktopDataFolder();
  return {
    dataFolder,
    // With a data folder of its own an app is an app of its own, beside others.
    userData: given ? join(dataFolder, 'desktop') : join(dataFolder, '..'),
    hidden: argv.includes('--hidden'),
  };
}
