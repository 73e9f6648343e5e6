import { accessSync, constants, readFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { App } from 'electron';
import { HopwatchError } from '../../shared/errors.ts';
import { configFolder } from '../settings/data-folder.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { autostartEntry, type DesktopEntry, execProgram, isSwitchedOff, readDesktopEntry } from './desktop-entry.ts';

/** Whether the system starts Hopwatch, hidden, when the user logs in. The system's own record is the only one. */
export interface LoginItem {
  /** True when the system would start it at the next login; false also when it is registered and switched off. */
  readonly isOn: boolean;
  /** Turns it on, whatever stood in the way, or off. Rejects with the system's error, or `bad-setting` when the system refuses. */
  change(on: boolean): Promise<void>;
  /** Writes the entry anew if it's on and the program has moved since. */
  repair(): Promise<void>;
}

/** What of Electron is needed for it. */
export type LoginItemApp = Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;

const hidden = '--hidden';

/** Windows and macOS have an API for it. */
export class SystemLoginItem implements LoginItem {
  readonly #app: LoginItemApp;
  /** A portable program on Windows unpacks itself to where it is gone tomorrow. */
  readonly #program: { readonly path?: string };

  constructor(app: LoginItemApp, portableFile: string | undefined) {
    this.#app = app;
    this.#program = portableFile === undefined ? {} : { path: portableFile };
  }

  get isOn(): boolean {
    const found = this.#app.getLoginItemSettings({ ...this.#program, args: [hidden] });
    // It may be registered, and yet be switched off in the task manager, or never have been approved. Absent where not known.
    const { openAtLogin, executableWillLaunchAtLogin, status }: Partial<typeof found> = found;
    return openAtLogin === true && executableWillLaunchAtLogin !== false && (status === undefined || status === 'enabled');
  }

  async change(on: boolean): Promise<void> {
    this.#app.setLoginItemSettings({ ...this.#program, openAtLogin: on, enabled: on, args: [hidden] });
    if (on && !this.isOn) {
      throw new HopwatchError('bad-setting', {
        name: { say: 'error.name.startAtLogin' },
        reason: { say: 'error.reason.loginItemDenied' },
        hint: { say: 'error.hint.loginItem' },
      });
    }
  }

  async repair(): Promise<void> {
    if (this.isOn) await this.change(true);
  }
}

/** Linux desktops read a folder of desktop entries. */
export class AutostartFile implements LoginItem {
  readonly #file: string;
  readonly #command: readonly string[];
  readonly #desktops: readonly string[];

  /** `command`: the program with its arguments. `desktops`: the names of this desktop, as in XDG_CURRENT_DESKTOP. */
  constructor(configFolder: string, command: readonly string[], desktops: readonly string[] = []) {
    this.#file = join(configFolder, 'autostart/hopwatch.desktop');
    this.#command = [...command, hidden];
    this.#desktops = desktops;
  }

  get isOn(): boolean {
    try {
      const entry = readDesktopEntry(readFileSync(this.#file, 'utf8'));
      return !isSwitchedOff(entry, this.#desktops) && this.#starts(entry);
    } catch {
      return false;
    }
  }

  /** Whether there is something that an entry starts: of a program that was moved or removed the entry may be left. */
  #starts(entry: DesktopEntry): boolean {
    const program = execProgram(entry.get('Exec') ?? '');
    if (program === null) return false;
    if (program === this.#command[0] || !isAbsolute(program)) return true;
    accessSync(program, constants.X_OK);
    return true;
  }

  async change(on: boolean): Promise<void> {
    if (!on) return rm(this.#file, { force: true });
    await mkdir(dirname(this.#file), { recursive: true });
    await writeDurably(this.#file, autostartEntry(this.#command));
  }

  async repair(): Promise<void> {
    const present = await readFile(this.#file, 'utf8').catch(() => null);
    if (present === null) return;
    const entry = readDesktopEntry(present);
    const isSame = entry.get('Exec') === readDesktopEntry(autostartEntry(this.#command)).get('Exec');
    // What the user switched off in the desktop's own settings stays so.
    if (!isSame && !isSwitchedOff(entry, this.#desktops)) await this.change(true);
  }
}

/** The login item of this system. An AppImage is named by its own file, not by the folder that it's mounted at. */
export function loginItem(app: App): LoginItem {
  if (process.platform !== 'linux') return new SystemLoginItem(app, process.env.PORTABLE_EXECUTABLE_FILE);
  const program = process.env.APPIMAGE ?? process.execPath;
  const command = app.isPackaged ? [program] : [program, app.getAppPath()];
  return new AutostartFile(configFolder(process.env), command, (process.env.XDG_CURRENT_DESKTOP ?? '').split(':'));
}
