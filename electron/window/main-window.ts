import { BrowserWindow, nativeImage, nativeTheme } from 'electron';
import iconUrl from '../../build/icons/app-256.png?inline';
import type { PayloadOf, PushName } from '../../shared/ipc/contract.ts';
import { guarded, tellFault } from '../faults/edge.ts';
import { keepPlace, placeToOpen } from './keep-place.ts';
import { PlaceFile } from './window-place.ts';

export interface MainWindowOptions {
  /** The built preload script. */
  readonly preload: string;
  readonly url: string;
  /** Where its place and size are kept. */
  readonly placeFile: string;
}

/**
 * The one window. It only views: closing destroys it and frees its memory, and it can be made again at any time.
 */
export class MainWindow {
  readonly #options: MainWindowOptions;
  #window: BrowserWindow | null = null;
  /** The event to show once the window has been drawn. */
  #pendingEvent: string | null = null;
  /** The search to show once the window has been drawn. */
  #pendingSearch: string | null = null;
  #drawn = false;

  constructor(options: MainWindowOptions) {
    this.#options = options;
  }

  /** Opens or brings forward the window; with an event, it lands on that event. */
  show(eventId?: string): void {
    if (eventId !== undefined) {
      if (this.#drawn) this.push('showEvent', { id: eventId });
      else this.#pendingEvent = eventId;
    }
    this.#bringForward();
  }

  /** Opens or brings forward the window on what a search finds, in the language of the search box. */
  showSearch(text: string): void {
    if (this.#drawn) this.push('showSearch', { text });
    else this.#pendingSearch = text;
    this.#bringForward();
  }

  #bringForward(): void {
    const window = this.#window ?? this.#create();
    if (window.isMinimized()) window.restore();
    if (this.#drawn) {
      window.show();
      window.focus();
    }
  }

  /** The event that waits to be shown; asked by the window when it has been drawn, and answered once. */
  takePendingEvent(): string | null {
    this.#drawn = true;
    const id = this.#pendingEvent;
    this.#pendingEvent = null;
    return id;
  }

  /** The search that waits to be shown; answered once. */
  takePendingSearch(): string | null {
    const text = this.#pendingSearch;
    this.#pendingSearch = null;
    return text;
  }

  /** True while there is a window that hears what it's told. */
  get isOpen(): boolean {
    return this.#drawn && this.#window !== null;
  }

  /** Tells the window something, if there is one. */
  push<N extends PushName>(name: N, payload: PayloadOf<N>): void {
    if (this.#drawn && this.#window !== null && !this.#window.isDestroyed()) this.#window.webContents.send(name, payload);
  }

  /** The window itself, as the parent of dialogs; null while it's closed. */
  get browserWindow(): BrowserWindow | null {
    return this.#window;
  }

  #create(): BrowserWindow {
    const placeFile = new PlaceFile(this.#options.placeFile);
    const { isMaximised, ...bounds } = placeToOpen(placeFile);
    const window = new BrowserWindow({
      width: 1180,
      height: 760,
      ...bounds,
      minWidth: 720,
      minHeight: 480,
      show: false,
      title: 'Hopwatch',
      icon: nativeImage.createFromDataURL(iconUrl),
      autoHideMenuBar: true,
      // The page's own grounds, so that nothing flashes before it is drawn.
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#232629' : '#ffffff',
      webPreferences: {
        preload: this.#options.preload,
        // The first four are Electron's defaults; written down, so that no default decides.
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        // A middle click on a link would ask for a window of its own.
        disableBlinkFeatures: 'Auxclick',
      },
    });
    keepPlace(window, placeFile);
    window.once(
      'ready-to-show',
      guarded('showing the window', () => {
        if (isMaximised) window.maximize();
        window.show();
        window.focus();
      }),
    );
    window.webContents.on(
      'render-process-gone',
      guarded('closing a window that crashed', () => window.destroy()),
    );
    // A reload draws anew and asks anew.
    window.webContents.on('did-start-loading', () => {
      this.#drawn = false;
    });
    window.on('closed', () => {
      this.#window = null;
      this.#drawn = false;
    });
    this.#window = window;
    // A load that is overtaken by another one, or by the window’s end, rejects, too.
    window.loadURL(this.#options.url).catch((error: unknown) => tellFault('loading the window', error));
    return window;
  }
}
