import type { App } from 'electron';
import { devDependencies, version } from '../../package.json';
import type { AppState } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/locales/language.ts';
import { endOnFaults } from '../installation/crashes.ts';
import { Installation } from '../installation/installation.ts';
import { endedBadly, RunMarker } from '../installation/run-marker.ts';
import { ServiceLog } from '../log/service-log.ts';
import { HistorySearch } from '../search/history-search.ts';
import { SavedCounts } from '../search/saved-counts.ts';
import { carryProblem } from '../service/carried-problem.ts';
import type { Service } from '../service/service.ts';
import { appProgram } from '../storage/folder-lock.ts';
import { isPrivateFolder } from '../storage/private-folder.ts';
import { TimeWatch } from '../time/time-watch.ts';
import type { MainWindow } from '../window/main-window.ts';
import { type About, toAppState } from './app-state.ts';
import { Desktop } from './desktop.ts';
import { DesktopTunnel } from './desktop-tunnel.ts';
import { electronSystem } from './electron-system.ts';
import type { DesktopSystem } from './system.ts';

export interface AppPartsOptions {
  readonly app: App;
  readonly service: Service;
  readonly window: MainWindow;
  readonly language: () => Language;
  /** Where the built programs are. */
  readonly programFolder: string;
}

/** What the app is made of besides its window. */
export interface AppParts {
  readonly service: Service;
  readonly system: DesktopSystem;
  readonly log: ServiceLog;
  readonly marker: RunMarker;
  readonly time: TimeWatch;
  readonly search: HistorySearch;
  readonly savedCounts: SavedCounts;
  readonly tunnel: DesktopTunnel;
  readonly installation: Installation;
  readonly desktop: Desktop;
  readonly state: () => AppState;
}

/** Begins the log, and notes that this run has begun: what goes wrong from now on leaves a trace. */
function beginRecords({ app, service, window, language }: AppPartsOptions): Pick<AppParts, 'log' | 'marker'> {
  const log = new ServiceLog({ service, program: appProgram, version });
  log.start();
  log.log.on('written', (line) => window.push('logWritten', { line }));
  const marker = new RunMarker(service.dataFolder, version, new Date());
  const unfinished = marker.begin();
  if (unfinished !== null) service.problems.add(endedBadly(unfinished));
  endOnFaults({ app, language, version, marker, secrets: () => [service.settings.token], stop: () => service.stop() });
  return { log, marker };
}

/** Makes all that hangs on a service that is open; nothing but the log is started yet. */
export async function makeParts(options: AppPartsOptions): Promise<AppParts> {
  const { app, service, window, language, programFolder } = options;
  const { dataFolder } = service;
  const { log, marker } = beginRecords(options);
  const search = new HistorySearch(service.history, programFolder);
  const time = new TimeWatch();
  const system = electronSystem(window);
  const tunnel = new DesktopTunnel({ service, system, programFolder, time });
  const about: About = {
    version,
    electron: process.versions.electron ?? '',
    officialRuntime: process.versions.electron === devDependencies.electron,
    dataFolder,
    dataFolderPrivate: await isPrivateFolder(dataFolder),
  };
  const installation = new Installation({
    app,
    officialRuntime: about.officialRuntime,
    dataFolder,
    crashReport: marker.reportFile,
    programFolder,
    updatesOn: () => service.settings.updates,
    stopService: () => service.stop(),
    carryProblem: (problem) => carryProblem(dataFolder, problem),
    log: (words) => log.log.write('warn', words),
    time,
  });
  const savedCounts = new SavedCounts(service.history, () => service.settings.savedSearches);
  const state = (): AppState =>
    toAppState(service, language(), { about, address: tunnel.state, installation: installation.state, savedSearches: savedCounts.list });
  const desktop = new Desktop({
    service,
    system,
    window,
    state,
    language,
    onUrlCopied: () => void tunnel.urlCopied().catch(() => undefined),
    installation,
    savedCounts,
    time,
    quit: () => app.quit(),
  });
  return { service, system, log, marker, time, search, savedCounts, tunnel, installation, desktop, state };
}
