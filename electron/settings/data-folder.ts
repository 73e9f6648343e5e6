import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The desktop app's own folder for data, the same that Electron's `app.getPath('userData')` gives it, without Electron.
 * Source: Electron's documentation of `app.getPath`.
 */
export function desktopDataFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const base =
    platform === 'win32'
      ? (env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'))
      : platform === 'darwin'
        ? join(homedir(), 'Library', 'Application Support')
        : (env.XDG_CONFIG_HOME ?? join(homedir(), '.config'));
  return join(base, 'Hopwatch', 'data');
}

/** The folder named by `--data`, or the desktop app's. */
export function dataFolderOf(option: string | boolean | undefined): string {
  return typeof option === 'string' ? resolve(option) : desktopDataFolder();
}
