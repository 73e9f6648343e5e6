import { BrowserWindow } from 'electron';
import type { Language } from '../../shared/locales/language.ts';
import { guarded } from '../faults/edge.ts';

/** So long a start may take before it's worth a word, in milliseconds. */
const patienceMs = 300;

export interface StartProgressOptions {
  /** The page that shows how far it is, taking the share from its address's fragment and the locale from its query. */
  readonly url: string;
  readonly language: Language;
  /** Resolves when Electron can show the page. */
  readonly ready: Promise<unknown>;
}

/** A small window for the seconds in which the history can't be shown yet, because its indexes have to be made anew. */
export class StartProgress {
  readonly #options: StartProgressOptions;
  #window: BrowserWindow | null = null;
  #timer: NodeJS.Timeout | null = null;
  #share = 0;
  #closed = false;

  constructor(options: StartProgressOptions) {
    this.#options = options;
  }

  /** Tells how far it is, from 0 to 1. */
  tell(share: number): void {
    this.#share = share;
    this.#timer ??= setTimeout(
      guarded('showing how far the start is', () => this.#open()),
      patienceMs,
    );
    this.#show();
  }

  async #open(): Promise<void> {
    await this.#options.ready;
    if (this.#closed) return;
    this.#window = new BrowserWindow({
      width: 440,
      height: 170,
      resizable: false,
      maximizable: false,
      title: this.#options.language.say('dialog.starting.title'),
      autoHideMenuBar: true,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        disableBlinkFeatures: 'Auxclick',
      },
    });
    this.#window.on('closed', () => {
      this.#window = null;
    });
    this.#show();
  }

  #show(): void {
    this.#window?.setProgressBar(this.#share);
    // Another fragment of the same page loads nothing anew. A load that the next one overtakes is no failure.
    const { url, language } = this.#options;
    this.#window?.loadURL(`${url}?language=${language.locale}#${this.#share.toFixed(3)}`).catch(() => undefined);
  }

  /** The history is open, or failed to: there is nothing to wait for any more. */
  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#window?.destroy();
  }
}
