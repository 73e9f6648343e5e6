import type { AppState } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/locales/language.ts';
import { appLinkOpener } from '../desktop/app-links.ts';
import type { Desktop } from '../desktop/desktop.ts';
import type { DesktopTunnel } from '../desktop/desktop-tunnel.ts';
import { SearchSession } from '../desktop/search-session.ts';
import type { DesktopSystem } from '../desktop/system.ts';
import type { LogFile } from '../log/log-file.ts';
import type { HistorySearch } from '../search/history-search.ts';
import type { Service } from '../service/service.ts';
import type { MainWindow } from '../window/main-window.ts';
import { answer } from './answer.ts';
import { makeBackupHandlers } from './backup-handlers.ts';
import { makeDataHandlers } from './data-handlers.ts';
import { makeEventHandlers } from './event-handlers.ts';
import { makeExportHandlers } from './export-handlers.ts';
import { makeHealthHandlers } from './health-handlers.ts';
import { makeInstallationHandlers } from './installation-handlers.ts';
import { makeQuarantineHandlers } from './quarantine-handlers.ts';
import type { Handlers } from './register.ts';
import { makeRuleHandlers } from './rule-handlers.ts';
import { makeSettingsHandlers } from './settings-handlers.ts';
import { makeTunnelHandlers } from './tunnel-handlers.ts';

export interface HandlerOptions {
  readonly service: Service;
  readonly system: DesktopSystem;
  readonly window: Pick<MainWindow, 'push' | 'takePendingEvent' | 'takePendingSearch'>;
  readonly state: () => AppState;
  readonly language: () => Language;
  readonly search: HistorySearch;
  readonly tunnel: DesktopTunnel;
  readonly desktop: Desktop;
  readonly installation: Parameters<typeof makeInstallationHandlers>[0];
  readonly log: LogFile;
  /** Where the built programs are. */
  readonly programFolder: string;
  /** Ends the program and starts it anew. */
  readonly relaunch: () => void;
}

/** Returns the answers to all that the window may ask. */
export function makeHandlers(options: HandlerOptions): Handlers {
  const { service, system, language, window, state } = options;
  const openLink = appLinkOpener(service, system, language);
  const searches = new SearchSession(service, language, options.search, (progress) => window.push('searchProgress', progress));
  return {
    ...makeBackupHandlers({ service, language, system, relaunch: options.relaunch }),
    ...makeExportHandlers({
      service,
      language,
      system,
      programFolder: options.programFolder,
      onExportProgress: (progress) => window.push('exportProgress', progress),
    }),
    ...makeDataHandlers(service, language, options.programFolder),
    ...makeQuarantineHandlers(service),
    ...makeHealthHandlers(service, language, options.log, state, system.copy),
    ...makeTunnelHandlers(service, options.tunnel, system.copy),
    ...makeRuleHandlers(service, language, options.desktop, (rule) => {
      // What can be done with it at once needs the rules that it is among.
      window.push('stateChanged', state());
      window.push('ruleAdded', { rule });
    }),
    ...makeEventHandlers(service, language, searches, openLink),
    ...makeSettingsHandlers(service),
    ...makeInstallationHandlers(options.installation),
    getState: () => state(),
    takePendingEvent: () => window.takePendingEvent(),
    takePendingSearch: () => window.takePendingSearch(),
    copyText: ({ text }) => system.copy(text),
    sendTestEvent: () => answer(() => service.data.sendTestEvent()),
    loadSamples: () => answer(() => service.data.loadSamples()),
    removeSamples: () => answer(() => service.data.removeSamples()),
  };
}
