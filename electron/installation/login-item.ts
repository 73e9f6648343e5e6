import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { configFolder } from '../settings/data-folder.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { autostartEntry } from './desktop-entry.ts';

/** Whether the system starts Hopwatch, hidden, when the user logs in. The system's own record is the only one. */
export interface LoginItem {
  readonly isOn: boolean;
  change(on: boolean): Promise<void>;
  /** Writes the entry anew if it's on and the program has moved since. */
  repair(): Promise<void>;
}

const hidden = '--hidden';

/** Windows and macOS have an API for it. */
class SystemLoginItem implements LoginItem {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get isOn(): boolean {
    return this.#app.getLoginItemSettings({ args: [hidden] }).openAtLogin;
  }

  async change(on: boolean): Promise<void> {
    this.#app.setLoginItemSettings({ openAtLogin: on, args: [hidden] });
  }

  async repair(): Promise<void> {
    if (this.isOn) await this.change(true);
  }
}

/** Linux desktops read a folder of desktop entries. */
export class AutostartFile implements LoginItem {
  readonly #file: string;
  readonly #command: readonly string[];

  /** `command`: the program with its arguments. */
  constructor(configFolder: string, command: readonly string[]) {
    this.#file = join(configFolder, 'autostart/hopwatch.desktop');
    this.#command = [...command, hidden];
  }

  get isOn(): boolean {
    return existsSync(this.#file);
  }

  async change(on: boolean): Promise<void> {
    if (!on) return rm(this.#file, { force: true });
    await mkdir(dirname(this.#file), { recursive: true });
    await writeDurably(this.#file, autostartEntry(this.#command));
  }

  async repair(): Promise<void> {
    const present = await readFile(this.#file, 'utf8').catch(() => null);
    if (present === null) return;
    // A desktop's settings may have switched it off by a line of theirs, which stays.
    const isSame = present.includes(
      autostartEntry(this.#command)
        .split('\n')
        .find((line) => line.startsWith('Exec=')) ?? '',
    );
    const isOff = /^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m.test(present);
    if (!isSame && !isOff) await this.change(true);
  }
}

/** The login item of this system. An AppImage is named by its own file, not by the folder that it's mounted at. */
export function loginItem(app: App): LoginItem {
  if (process.platform !== 'linux') return new SystemLoginItem(app);
  const program = process.env.APPIMAGE ?? process.execPath;
  return new AutostartFile(configFolder(process.env), app.isPackaged ? [program] : [program, app.getAppPath()]);
}
