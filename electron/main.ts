import { join, resolve } from 'node:path';
import { app, dialog, ipcMain, Menu, session } from 'electron';
import { devDependencies, version } from '../package.json';
import { asHopwatchError, describeProblem } from '../shared/errors.ts';
import { type Language, speak } from '../shared/locales/language.ts';
import { chooseLanguage } from '../shared/locales/languages.ts';
import { type About, toAppState } from './desktop/app-state.ts';
import { Desktop } from './desktop/desktop.ts';
import { DesktopTunnel } from './desktop/desktop-tunnel.ts';
import { electronSystem } from './desktop/electron-system.ts';
import { followPower } from './desktop/follow-power.ts';

import { readStartOptions, type StartOptions } from './desktop/start-options.ts';
import { guarded } from './faults/edge.ts';
import { endOnFaults, reopenAfterCrash } from './installation/crashes.ts';
import { followEventLinks } from './installation/event-links.ts';
import { Installation } from './installation/installation.ts';
import { quitOnShutdown } from './installation/quit-on-shutdown.ts';
import { relaunch } from './installation/relaunch.ts';
import { endedBadly, RunMarker } from './installation/run-marker.ts';
import { registerHandlers } from './ipc/register.ts';
import { makeHandlers } from './ipc/request-handlers.ts';
import { surviveFailingOutput } from './log/output.ts';
import { ServiceLog } from './log/service-log.ts';
import { tell } from './log/terminal.ts';
import { HistorySearch } from './search/history-search.ts';
import { SavedCounts } from './search/saved-counts.ts';
import { carryProblem } from './service/carried-problem.ts';
import { endInOrder, within } from './service/end-in-order.ts';
import { Service } from './service/service.ts';
import { holdsData, requireParent } from './settings/data-folder.ts';
import { KnownFolder } from './settings/known-folder.ts';
import { languageInForce } from './settings/language-in-force.ts';
import { appProgram } from './storage/folder-lock.ts';
import { isPrivateFolder, refuseShared } from './storage/private-folder.ts';
import { TimeWatch } from './time/time-watch.ts';
import { AppMenu } from './window/app-menu.ts';
import { appOrigin, declareAppProtocol, serveAppProtocol } from './window/app-protocol.ts';
import { hardenContents, hardenSession } from './window/harden.ts';
import { MainWindow } from './window/main-window.ts';
import { bringShortcuts } from './window/shortcuts.ts';
import { StartProgress } from './window/start-progress.ts';

// Only for `npm run dev`: the window's page comes from the development server.
const developmentUrl = app.isPackaged ? undefined : process.env.HOPWATCH_DEV_URL;

/** How long a quit may take, in milliseconds: a desktop that shuts down waits for no longer. */
const longestQuitMs = 2_000;

/** Until the settings are read, the system's language is the best guess. */
const systemLanguage = (): Language => speak(chooseLanguage('system', app.getPreferredSystemLanguages()));

const menu = new AppMenu({ menu: Menu, platform: process.platform, isDevelopment: developmentUrl !== undefined });

async function start(options: StartOptions): Promise<void> {
  const pages = developmentUrl ?? appOrigin;
  const origin = developmentUrl === undefined ? appOrigin : new URL(developmentUrl).origin;
  const window = new MainWindow({
    preload: join(__dirname, 'preload.cjs'),
    url: `${pages}/index.html`,
    placeFile: join(options.userData, 'window.json'),
  });
  // Until the window's questions can be answered there is nothing to bring forward.
  let isWanted = false;
  let asked: string | undefined;
  let language = systemLanguage;
  let open = (eventId?: string): void => {
    isWanted = true;
    asked = eventId ?? asked;
  };
  const bringForward = guarded('bringing the window forward', () => open());
  app.on('second-instance', bringForward);
  app.on('activate', bringForward);
  followEventLinks(app, process.argv, (id) => open(id));
  reopenAfterCrash(
    app,
    () => open(),
    () => language(),
  );
  // Closing the window leaves the app in the tray.
  app.on('window-all-closed', () => undefined);

  // The history is opened while Electron gets ready: who sends does not wait for either.
  const ready = app.whenReady().then(() => {
    hardenSession(session.defaultSession, origin);
    serveAppProtocol(session.defaultSession, join(__dirname, 'renderer'));
  });
  const progress = new StartProgress({ url: `${pages}/starting.html`, language: language(), ready });
  const service = await Service.open({
    dataFolder: options.dataFolder,
    program: appProgram,
    known: new KnownFolder(options.dataFolder),
    ...(!options.hidden && { onProgress: (share) => progress.tell(share) }),
  }).finally(() => progress.close());
  language = languageInForce(() => service.settings.language, app.getPreferredSystemLanguages());
  menu.show(language());
  service.on('changed', () => menu.show(language()));
  const log = new ServiceLog({ service, program: appProgram, version });
  log.start();
  log.log.on('written', (line) => window.push('logWritten', { line }));
  const marker = new RunMarker(options.dataFolder, version, new Date());
  const unfinished = marker.begin();
  if (unfinished !== null) service.problems.add(endedBadly(unfinished));
  endOnFaults({ app, language, version, marker, secrets: () => [service.settings.token], stop: () => service.stop() });
  const search = new HistorySearch(service.history, __dirname);
  const time = new TimeWatch();
  const system = electronSystem(window);
  const tunnel = new DesktopTunnel({ service, system, programFolder: __dirname, time });
  const about: About = {
    version,
    electron: process.versions.electron ?? '',
    officialRuntime: process.versions.electron === devDependencies.electron,
    dataFolder: options.dataFolder,
    dataFolderPrivate: await isPrivateFolder(options.dataFolder),
  };
  const installation = new Installation({
    app,
    officialRuntime: about.officialRuntime,
    dataFolder: options.dataFolder,
    crashReport: marker.reportFile,
    programFolder: __dirname,
    updatesOn: () => service.settings.updates,
    stopService: () => service.stop(),
    carryProblem: (problem) => carryProblem(options.dataFolder, problem),
    log: (words) => log.log.write('warn', words),
    time,
  });
  const savedCounts = new SavedCounts(service.history, () => service.settings.savedSearches);
  const state = (): ReturnType<typeof toAppState> =>
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

  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    // Quitting waits until all that was answered is on disk and the folder is let go.
    event.preventDefault();
    stopped = true;
    time.stop();
    desktop.stop();
    void search.stop();
    savedCounts.stop();
    installation.stop();
    // What was acknowledged is on disk: a client that keeps its connection open must not hold up a logout.
    setTimeout(() => {
      marker.end();
      app.exit(0);
    }, longestQuitMs);
    void endInOrder(
      () => within(longestQuitMs / 2, tunnel.stop()),
      () => log.stop(),
      () => service.stop(),
    )
      .catch((error: unknown) => log.log.write('warn', `ending: ${error}`))
      .finally(() => {
        marker.end();
        app.quit();
      });
  });

  await ready;
  const restart = (): void => {
    relaunch(app);
    app.quit();
  };
  const handlers = makeHandlers({
    service,
    system,
    window,
    state,
    language,
    search,
    tunnel,
    desktop,
    installation,
    log: log.log,
    programFolder: __dirname,
    relaunch: restart,
  });
  registerHandlers(ipcMain, handlers, origin);
  open = (eventId) => window.show(eventId);
  // It follows the service before that listens: what comes first is announced, too.
  desktop.follow();
  // What goes wrong stands in the service's problems, which tray and window show.
  await service.start().catch(() => undefined);
  tunnel.start();
  await desktop.start();
  installation.start();
  time.start();
  followPower(time);
  quitOnShutdown(app);
  if (!options.hidden || !service.listener.isListening || isWanted) window.show(asked);
}

/** What was given to the app itself: in a checkout the program and the app's folder stand before it, and switches of Electron's. */
function ownArguments(): string[] {
  if (app.isPackaged) return process.argv.slice(1);
  const appAt = process.argv.findIndex((argument, index) => index > 0 && resolve(argument) === app.getAppPath());
  return process.argv.slice(Math.max(appAt, 1) + 1);
}

/** Tells why the app can't start, on stderr and in a dialog, and ends it. */
async function failToStart(thrown: unknown): Promise<void> {
  const error = asHopwatchError(thrown);
  tell(error.message);
  // Before that Electron has no dialogs.
  await app.whenReady();
  const language = systemLanguage();
  const { title, meaning, action } = describeProblem(error.problem, language);
  const buttons = [language.say('dialog.failed.quit')];
  await dialog.showMessageBox({
    type: 'error',
    title: 'Hopwatch',
    message: title,
    detail: [meaning, action].filter(Boolean).join('\n\n'),
    buttons,
  });
  app.exit(error.code === 'usage' ? 2 : 1);
}

function begin(): void {
  // Whatever is written by this process is the user's alone, also what Chromium writes.
  process.umask(0o077);
  surviveFailingOutput();
  app.setName('Hopwatch');
  app.setAppUserModelId('io.github.hopwatch');
  declareAppProtocol();
  hardenContents(app);
  bringShortcuts(app);
  menu.show(systemLanguage());
  const options = readStartOptions(ownArguments(), systemLanguage());
  // Chromium would make the folder, whatever its name.
  requireParent(options.data);
  refuseShared(options.dataFolder, holdsData);
  app.setPath('userData', options.userData);
  if (app.requestSingleInstanceLock()) start(options).catch(failToStart);
  else app.exit(0);
}

try {
  begin();
} catch (error) {
  void failToStart(error);
}
