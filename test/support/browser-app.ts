import { join } from 'node:path';
import type { Page } from 'playwright';
import { type About, toAppState } from '../../electron/desktop/app-state.ts';
import { Desktop } from '../../electron/desktop/desktop.ts';
import { DesktopTunnel } from '../../electron/desktop/desktop-tunnel.ts';
import { makeHandlers } from '../../electron/ipc/request-handlers.ts';
import { ServiceLog } from '../../electron/log/service-log.ts';
import { HistorySearch } from '../../electron/search/history-search.ts';
import { SavedCounts } from '../../electron/search/saved-counts.ts';
import { Service } from '../../electron/service/service.ts';
import { languageInForce } from '../../electron/settings/language-in-force.ts';
import { TimeWatch } from '../../electron/time/time-watch.ts';
import type { AppState } from '../../shared/ipc/contract.ts';
import { DesktopStandIn } from './desktop-stand-in.ts';
import { WindowBridge } from './window-bridge.ts';

const programFolder = join(import.meta.dirname, '../../dist');

/** An app that runs from a checkout: nothing is installed, and nothing can be. */
const installation = {
  state: { startsAtLogin: false, canUpdate: false, newVersion: null, hasCrashReport: false } satisfies AppState['installation'],
  on: () => undefined,
  restartToUpdate: () => undefined,
  setStartsAtLogin: () => Promise.resolve(),
  openOwnFile: () => Promise.resolve(),
};

/** The desktop app with its window in a browser instead of Electron; all behind it is what main puts together. */
export class BrowserApp {
  readonly service: Service;
  readonly system = new DesktopStandIn();
  readonly #stops: (() => unknown)[] = [];

  private constructor(service: Service) {
    this.service = service;
  }

  /** Starts the service on a free port and opens the window in a page. */
  static async start(dataFolder: string, page: Page): Promise<BrowserApp> {
    const app = new BrowserApp(await Service.open({ dataFolder, program: 'A test', port: 0 }));
    await app.#open(page);
    return app;
  }

  async #open(page: Page): Promise<void> {
    const { service, system } = this;
    const language = languageInForce(() => service.settings.language, ['en-GB']);
    const window = new WindowBridge(page);
    const log = new ServiceLog({ service, program: 'A test', version: '0.0.0' });
    log.start();
    log.log.on('written', (line) => window.push('logWritten', { line }));
    const search = new HistorySearch(service.history, programFolder);
    const time = new TimeWatch();
    const tunnel = new DesktopTunnel({ service, system, programFolder, time });
    const savedCounts = new SavedCounts(service.history, () => service.settings.savedSearches);
    const about: About = { version: '0.0.0', electron: '', officialRuntime: true, dataFolder: service.dataFolder, dataFolderPrivate: true };
    const state = (): AppState =>
      toAppState(service, language(), { about, address: tunnel.state, installation: installation.state, savedSearches: savedCounts.list });
    const desktop = new Desktop({
      service,
      system,
      window,
      state,
      language,
      installation,
      savedCounts,
      time,
      onUrlCopied: () => undefined,
      quit: () => undefined,
    });
    this.#stops.push(
      () => desktop.stop(),
      () => search.stop(),
      () => savedCounts.stop(),
      () => tunnel.stop(),
      () => log.stop(),
      () => service.stop(),
    );
    const options = { service, system, window, state, language, search, tunnel, desktop, installation, log: log.log, programFolder };
    desktop.follow();
    await service.listener.start();
    tunnel.start();
    await desktop.start();
    await window.open(makeHandlers({ ...options, relaunch: () => undefined }));
  }

  /** Posts a body to the webhook as JSON, as HireHop does; text goes as it is. */
  async post(body: string | object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(this.service.urls.current ?? '', {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops) await stop();
  }
}
