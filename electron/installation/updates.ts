import type { AppUpdater } from 'electron-updater';
import { guarded } from '../faults/edge.ts';
import { GuardedEmitter } from '../faults/guarded-emitter.ts';

/** How a newer version comes to this installation: by itself at a restart, or by the user and the system's packages. */
export type UpdateKind = 'restart' | 'packages';

/** A newer version that can be had now. */
export interface NewVersion {
  readonly version: string;
  readonly how: UpdateKind;
}

export interface UpdateOptions {
  readonly updater: Pick<AppUpdater, 'on' | 'checkForUpdates' | 'quitAndInstall'> & {
    autoDownload: boolean;
    autoInstallOnAppQuit: boolean;
    forceDevUpdateConfig: boolean;
  };
  readonly kind: UpdateKind;
  readonly isOn: () => boolean;
  /** Lets go of what the new version needs: it may be started before this one has ended. */
  readonly beforeRestart: () => Promise<void>;
  /** Called when installing failed after that: what was let go must be taken again. */
  readonly onFailure?: (version: string, error: unknown) => void;
  readonly log: (words: string) => void;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

/** Installing has failed when the app is still there after so long, in milliseconds. */
const longestInstallMs = 60_000;
/** How often is asked for a newer version, in milliseconds: at the start, then four times a day. */
const intervalMs = 6 * 3_600_000;
/** How often is looked whether that is due, in milliseconds: a timer does not count a sleep. */
const lookEveryMs = 3_600_000;

/**
 * Looks for newer versions and, where this installation can update itself, fetches them. It never restarts the app by itself and
 * raises no notification: tray and window show that there is one, whatever the hour. What goes wrong is only logged; a signature
 * or checksum that is wrong is refused by electron-updater.
 */
export class Updates extends GuardedEmitter<{ changed: [] }> {
  readonly #options: UpdateOptions;
  #newVersion: NewVersion | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** When was last asked and answered, in Unix milliseconds. */
  #answeredAt = Number.NEGATIVE_INFINITY;
  /** The version that is being installed, from the moment on that the app lets go for it. */
  #installing: string | null = null;

  constructor(options: UpdateOptions) {
    super();
    this.#options = options;
    const { updater, kind, log } = options;
    updater.autoDownload = kind === 'restart';
    updater.autoInstallOnAppQuit = kind === 'restart';
    // Outside of an AppImage its updater would not even look; what is found is only told. See AppImageUpdater.isUpdaterActive.
    updater.forceDevUpdateConfig = kind === 'packages';
    const found = ({ version }: { version: string }): void => {
      this.#newVersion = { version, how: kind };
      this.emit('changed');
    };
    updater.on(kind === 'restart' ? 'update-downloaded' : 'update-available', found);
    updater.on('error', (error) => {
      log(`Looking for an update failed: ${error.message}`);
      this.#failed(error);
    });
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }

  get newVersion(): NewVersion | null {
    return this.#newVersion;
  }

  /** Looks at once and from then on, unless it's turned off. */
  start(): void {
    this.check();
    this.#timer = setInterval(
      guarded('looking for an update', () => this.checkIfDue()),
      lookEveryMs,
    );
  }

  /** Asks if it is time to: also after a sleep, and whichever way the clock was set. */
  checkIfDue(): void {
    if (Math.abs(this.#now() - this.#answeredAt) >= intervalMs) this.check();
  }

  /** Asks once, if that is turned on and nothing is known yet. */
  check(): void {
    if (!this.#options.isOn() || this.#newVersion !== null) return;
    const done = this.#options.updater.checkForUpdates().then((found) => found?.downloadPromise);
    // The error event tells it; unhandled, either rejection would end the app. It is tried again at the next look.
    done.then(
      () => {
        this.#answeredAt = this.#now();
      },
      () => undefined,
    );
  }

  /** Ends the app, installs what was fetched and starts it again. What goes wrong is told to `onFailure`. */
  async restart(): Promise<void> {
    if (this.#newVersion?.how !== 'restart' || this.#installing !== null) return;
    this.#installing = this.#newVersion.version;
    try {
      await this.#options.beforeRestart();
      this.#options.updater.quitAndInstall(true, true);
      // On macOS it's fetched once more then, and nothing tells if that comes to nothing.
      setTimeout(() => this.#failed(new Error('The app was not ended.')), longestInstallMs).unref();
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    const version = this.#installing;
    if (version === null) return;
    this.#installing = null;
    this.#options.onFailure?.(version, error);
  }

  stop(): void {
    this.#installing = null;
    if (this.#timer !== null) clearInterval(this.#timer);
  }
}
