import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { intentionName } from '../storage/swap.ts';

/** A folder that the environment names. One that is empty or relative counts as none: it would lead into the working folder. */
const named = (folder: string | undefined): string | undefined => (folder !== undefined && isAbsolute(folder) ? folder : undefined);

/** The user's home; where the environment names none that can be one, the user database's. */
const homeFolder = (): string => named(homedir()) ?? userInfo().homedir;

/** Returns where programs of a Linux desktop keep their settings. Source: the XDG Base Directory Specification. */
export const configFolder = (env: NodeJS.ProcessEnv): string => named(env.XDG_CONFIG_HOME) ?? join(homeFolder(), '.config');

/**
 * Returns the desktop app's own folder for data, the same that Electron's `app.getPath('userData')` gives it, without Electron.
 * Source: Electron's documentation of `app.getPath`; the XDG Base Directory Specification, which has relative paths ignored
 * and an empty value stand for the default.
 */
export function desktopDataFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const base =
    platform === 'win32'
      ? (named(env.APPDATA) ?? join(homeFolder(), 'AppData', 'Roaming'))
      : platform === 'darwin'
        ? join(homeFolder(), 'Library', 'Application Support')
        : configFolder(env);
  return join(base, 'Hopwatch', 'data');
}

/** Returns the folder named by `--data`, or the desktop app's. */
export function dataFolderOf(option: string | boolean | undefined): string {
  return typeof option === 'string' ? resolve(option) : desktopDataFolder();
}

/**
 * Checks that a folder named by `--data` is there, or can be made in one that is. Throws `folder-parent-missing`: a
 * mistyped path must not become a new place for data, parents and all.
 */
export function requireParent(option: string | boolean | undefined): void {
  if (typeof option !== 'string') return;
  const folder = resolve(option);
  const parent = dirname(folder);
  if (!existsSync(folder) && !existsSync(parent)) throw new HopwatchError('folder-parent-missing', { folder, where: parent });
}

/** Whether a folder holds data of Hopwatch: settings, or a history. */
export const holdsData = (folder: string): boolean =>
  ['settings.json', 'history', intentionName].some((name) => existsSync(join(folder, name)));
