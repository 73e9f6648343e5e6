import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type App, shell } from 'electron';
import { autoUpdater } from 'electron-updater';
import { HopwatchError, type Problem } from '../../shared/errors.ts';
import type { AppState, RequestOf } from '../../shared/ipc/contract.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';
import type { TimeWatch } from '../time/time-watch.ts';
import { type LoginItem, loginItem } from './login-item.ts';
import { relaunch } from './relaunch.ts';
import { type UpdateKind, Updates } from './updates.ts';

/** A file or folder of Hopwatch's own that the window can open. */
type OwnFile = RequestOf<'openOwnFile'>['which'];

export interface InstallationOptions {
  readonly app: App;
  readonly officialRuntime: boolean;
  readonly dataFolder: string;
  readonly crashReport: string;
  /** Where the built programs are. */
  readonly programFolder: string;
  readonly updatesOn: () => boolean;
  /** Ends the recording: what was acknowledged is on disk then, and the data folder free. */
  readonly stopService: () => Promise<void>;
  /** Keeps a problem for the next start. */
  readonly carryProblem: (problem: Problem) => Promise<void>;
  /** Writes what went wrong and needs nobody's attention. */
  readonly log: (words: string) => void;
  readonly time: TimeWatch;
}

/** Only packages that were built with a source of updates have this file; a build for tests never has. */
const hasUpdateSource = (): boolean => existsSync(join(process.resourcesPath, 'app-update.yml'));
/**
 * Of the Linux packages only an AppImage may replace itself; the others belong to the system's package manager. A portable program
 * on Windows must stay the file that it is. Source: electron-builder on AppImage and portable targets.
 */
function updateKind({ APPIMAGE, PORTABLE_EXECUTABLE_FILE }: NodeJS.ProcessEnv): UpdateKind {
  const canReplaceItself = process.platform === 'linux' ? Boolean(APPIMAGE) : !PORTABLE_EXECUTABLE_FILE;
  return canReplaceItself ? 'restart' : 'packages';
}

/** The app as something that is installed on a computer: its start at login, its updates, its files. */
export class Installation extends GuardedEmitter<{ changed: [] }> {
  readonly #options: InstallationOptions;
  readonly #loginItem: LoginItem;
  readonly #updates: Updates | null;
  #toldAtLogin: boolean | null = null;
  /** Who comes back to the window may have been in the desktop's settings. */
  readonly #onFocus = (): void => {
    if (this.#toldAtLogin !== this.#loginItem.isOn) this.emit('changed');
  };
  readonly #onTimeChanged = (): void => this.#updates?.checkIfDue();

  constructor(options: InstallationOptions) {
    super();
    this.#options = options;
    this.#loginItem = loginItem(options.app);
    const canUpdate = options.app.isPackaged && options.officialRuntime && hasUpdateSource();
    const beforeRestart = async (): Promise<void> => {
      await options.stopService();
      options.app.releaseSingleInstanceLock();
    };
    this.#updates = canUpdate
      ? new Updates({
          updater: autoUpdater,
          kind: updateKind(process.env),
          isOn: options.updatesOn,
          log: options.log,
          beforeRestart,
          onFailure: (wanted, error) => void this.#comeBack(wanted, error),
        })
      : null;
    this.#updates?.on('changed', () => this.emit('changed'));
  }

  /** Nothing listens any more, and the folder may be another's: the version that is there starts anew, and tells. */
  async #comeBack(version: string, error: unknown): Promise<void> {
    const { app, carryProblem } = this.#options;
    const reason = error instanceof Error ? error.message : String(error);
    await carryProblem({ code: 'update-failed', details: { version, reason } }).catch(() => undefined);
    relaunch(app);
    app.quit();
  }

  /** What tray and window show of it. */
  get state(): AppState['installation'] {
    const startsAtLogin = this.#loginItem.isOn;
    this.#toldAtLogin = startsAtLogin;
    return {
      startsAtLogin,
      canUpdate: this.#updates !== null,
      newVersion: this.#updates?.newVersion ?? null,
      hasCrashReport: existsSync(this.#options.crashReport),
    };
  }

  start(): void {
    // An entry that can't be mended is no reason not to start; the setting shows what is.
    void this.#loginItem.repair().catch(() => undefined);
    this.#updates?.start();
    this.#options.time.on('changed', this.#onTimeChanged);
    this.#options.app.on('browser-window-focus', this.#onFocus);
  }

  restartToUpdate(): void {
    void this.#updates?.restart();
  }

  /** Turns the start at login on or off. Rejects with `bad-setting` when the system refuses. */
  async setStartsAtLogin(on: boolean): Promise<void> {
    try {
      await this.#loginItem.change(on);
    } catch (error) {
      if (error instanceof HopwatchError) throw error;
      throw new HopwatchError('bad-setting', { name: { say: 'error.name.startAtLogin' }, reason: systemReason(error) }, { cause: error });
    }
    this.emit('changed');
  }

  /** Opens one of Hopwatch's own files with the system's program for it. Rejects with `file-not-opened`. */
  async openOwnFile(which: OwnFile): Promise<void> {
    const { app, crashReport, dataFolder, programFolder } = this.#options;
    const licences = app.isPackaged ? process.resourcesPath : programFolder;
    const files = { licences: join(licences, 'third-party-licences.txt'), 'crash-report': crashReport, 'data-folder': dataFolder };
    const reason = await shell.openPath(files[which]);
    if (reason !== '') throw new HopwatchError('file-not-opened', { file: files[which], reason });
  }

  stop(): void {
    this.#options.time.off('changed', this.#onTimeChanged);
    this.#options.app.off('browser-window-focus', this.#onFocus);
    this.#updates?.stop();
  }
}
