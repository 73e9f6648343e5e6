import { join, resolve } from 'node:path';
import { app, ipcMain, Menu, session } from 'electron';
import { type Language, speak } from '../shared/locales/language.ts';
import { chooseLanguage } from '../shared/locales/languages.ts';
import { type AppParts, makeParts } from './desktop/app-parts.ts';
import { endOnQuit } from './desktop/end-on-quit.ts';
import { failToStart } from './desktop/fail-to-start.ts';
import { followPower } from './desktop/follow-power.ts';
import { followRequests } from './desktop/follow-requests.ts';
import { readStartOptions, type StartOptions } from './desktop/start-options.ts';
import { quitOnShutdown } from './installation/quit-on-shutdown.ts';
import { relaunch } from './installation/relaunch.ts';
import { registerHandlers } from './ipc/register.ts';
import { makeHandlers } from './ipc/request-handlers.ts';
import { surviveFailingOutput } from './log/output.ts';
import { Service } from './service/service.ts';
import { holdsData, requireParent } from './settings/data-folder.ts';
import { KnownFolder } from './settings/known-folder.ts';
import { languageInForce } from './settings/language-in-force.ts';
import { appProgram } from './storage/folder-lock.ts';
import { refuseShared } from './storage/private-folder.ts';
import { AppMenu } from './window/app-menu.ts';
import { appOrigin, declareAppProtocol, serveAppProtocol } from './window/app-protocol.ts';
import { hardenContents, hardenSession } from './window/harden.ts';
import { MainWindow } from './window/main-window.ts';
import { bringShortcuts } from './window/shortcuts.ts';
import { StartProgress } from './window/start-progress.ts';
import { WantedWindow } from './window/wanted-window.ts';

// Only for `npm run dev`: the window's page comes from the development server.
const developmentUrl = app.isPackaged ? undefined : process.env.HOPWATCH_DEV_URL;

/** Until the settings are read, the system's language is the best guess. */
const systemLanguage = (): Language => speak(chooseLanguage('system', app.getPreferredSystemLanguages()));

const menu = new AppMenu({ menu: Menu, platform: process.platform, isDevelopment: developmentUrl !== undefined });

/** Where the window's pages come from. */
const pages = developmentUrl ?? appOrigin;
const origin = developmentUrl === undefined ? appOrigin : new URL(developmentUrl).origin;

/** Resolves when Electron is ready and the window's pages can be had. */
async function getReady(): Promise<void> {
  await app.whenReady();
  hardenSession(session.defaultSession, origin);
  serveAppProtocol(session.defaultSession, join(__dirname, 'renderer'));
}

/** Opens the data folder, and shows how far it is where that takes long. Rejects as `Service.open` does. */
function openService({ dataFolder, hidden }: StartOptions, ready: Promise<void>): Promise<Service> {
  const progress = new StartProgress({ url: `${pages}/starting.html`, language: systemLanguage(), ready });
  return Service.open({
    dataFolder,
    program: appProgram,
    known: new KnownFolder(dataFolder),
    ...(!hidden && { onProgress: (share) => progress.tell(share) }),
  }).finally(() => progress.close());
}

/** Lets the window ask, and be shown. */
function serveWindow(window: MainWindow, { log, ...parts }: AppParts, language: () => Language): void {
  const handlers = makeHandlers({
    ...parts,
    window,
    language,
    log: log.log,
    programFolder: __dirname,
    relaunch: () => {
      relaunch(app);
      app.quit();
    },
  });
  registerHandlers(ipcMain, handlers, origin);
}

/** Begins to record, then all that follows the record. */
async function startParts({ service, desktop, tunnel, installation, time }: AppParts): Promise<void> {
  // It follows the service before that listens: what comes first is notified, too.
  desktop.follow();
  // What goes wrong stands in the service's problems, which tray and window show.
  await service.start().catch(() => undefined);
  tunnel.start();
  await desktop.start();
  installation.start();
  time.start();
  followPower(time);
  quitOnShutdown(app);
}

async function start(options: StartOptions): Promise<void> {
  const window = new MainWindow({
    preload: join(__dirname, 'preload.cjs'),
    url: `${pages}/index.html`,
    placeFile: join(options.userData, 'window.json'),
  });
  const wanted = new WantedWindow();
  let language = systemLanguage;
  followRequests(app, wanted.open, () => language());
  // The history is opened while Electron gets ready: who sends does not wait for either.
  const ready = getReady();
  const service = await openService(options, ready);
  language = languageInForce(() => service.settings.language, app.getPreferredSystemLanguages());
  menu.show(language());
  service.on('changed', () => menu.show(language()));
  const parts = await makeParts({ app, service, window, language, programFolder: __dirname });
  endOnQuit(app, parts);
  await ready;
  serveWindow(window, parts, language);
  // Until its questions can be answered there is nothing to bring forward.
  wanted.showBy((eventId) => window.show(eventId));
  await startParts(parts);
  if (!options.hidden || !service.listener.isListening || wanted.isWanted) window.show(wanted.eventId);
}

/** What was given to the app itself: in a checkout the program and the app's folder stand before it, and switches of Electron's. */
function ownArguments(): string[] {
  if (app.isPackaged) return process.argv.slice(1);
  const appAt = process.argv.findIndex((argument, index) => index > 0 && resolve(argument) === app.getAppPath());
  return process.argv.slice(Math.max(appAt, 1) + 1);
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
  if (app.requestSingleInstanceLock()) start(options).catch((error: unknown) => failToStart(error, systemLanguage()));
  else app.exit(0);
}

try {
  begin();
} catch (error) {
  void failToStart(error, systemLanguage());
}
