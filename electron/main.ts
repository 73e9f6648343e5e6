import { join } from 'node:path';
import { app, dialog, ipcMain, session } from 'electron';
import { devDependencies, version } from '../package.json';
import { asHopwatchError, describeProblem } from '../shared/errors.ts';
import { tell } from './commands/terminal.ts';
import { type About, toAppState } from './desktop/app-state.ts';
import { Desktop } from './desktop/desktop.ts';
import { DesktopTunnel } from './desktop/desktop-tunnel.ts';
import { isPrivateFolder } from './desktop/private-folder.ts';
import { makeHandlers } from './desktop/request-handlers.ts';
import { readStartOptions } from './desktop/start-options.ts';
import { registerHandlers } from './ipc/register.ts';
import { HistorySearch } from './search/history-search.ts';
import { Service } from './service.ts';
import { appOrigin, declareAppProtocol, serveAppProtocol } from './window/app-protocol.ts';
import { hardenContents, hardenSession } from './window/harden.ts';
import { MainWindow } from './window/main-window.ts';
import { StartProgress } from './window/start-progress.ts';

const options = readStartOptions(process.argv);
// Only for `npm run dev`: the window's page comes from the development server.
const developmentUrl = app.isPackaged ? undefined : process.env.HOPWATCH_DEV_URL;

async function start(): Promise<void> {
  const pages = developmentUrl ?? appOrigin;
  const origin = developmentUrl === undefined ? appOrigin : new URL(developmentUrl).origin;
  const window = new MainWindow({ preload: join(__dirname, 'preload.cjs'), url: `${pages}/index.html` });
  // Until the window's questions can be answered there is nothing to bring forward.
  let open = (): void => undefined;
  app.on('second-instance', () => open());
  app.on('activate', () => open());
  // Closing the window leaves the app in the tray.
  app.on('window-all-closed', () => undefined);

  // The history is opened while Electron gets ready: who sends does not wait for either.
  const ready = app.whenReady().then(() => {
    hardenSession(session.defaultSession, origin);
    serveAppProtocol(session.defaultSession, join(__dirname, 'renderer'));
  });
  const progress = new StartProgress({ url: `${pages}/starting.html`, ready });
  const service = await Service.open({
    dataFolder: options.dataFolder,
    program: 'The Hopwatch app',
    ...(!options.hidden && { onProgress: (share) => progress.tell(share) }),
  }).finally(() => progress.close());
  const search = new HistorySearch(service.history, __dirname);
  const tunnel = new DesktopTunnel(service, __dirname);
  const about: About = {
    version,
    electron: process.versions.electron ?? '',
    officialRuntime: process.versions.electron === devDependencies.electron,
    dataFolder: options.dataFolder,
    dataFolderPrivate: await isPrivateFolder(options.dataFolder),
  };
  const state = (): ReturnType<typeof toAppState> => toAppState(service, about, tunnel.state);
  const desktop = new Desktop({
    service,
    window,
    state,
    onUrlCopied: () => void tunnel.urlCopied().catch(() => undefined),
    quit: () => app.quit(),
  });

  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    // Quitting waits until all that was answered is on disk and the folder is let go.
    event.preventDefault();
    stopped = true;
    desktop.stop();
    void search.stop();
    void tunnel
      .stop()
      .then(() => service.stop())
      .finally(() => app.quit());
  });

  await ready;
  const relaunch = (): void => {
    app.relaunch();
    app.quit();
  };
  registerHandlers(ipcMain, makeHandlers({ service, window, state, search, tunnel, programFolder: __dirname, relaunch }), origin);
  open = () => window.show();
  // What goes wrong stands in the service's problems, which tray and window show.
  await service.startListening().catch(() => undefined);
  tunnel.start();
  await desktop.start();
  if (!options.hidden || !service.isListening) window.show();
}

// Whatever is written by this process is the user's alone, also what Chromium writes.
process.umask(0o077);
app.setName('Hopwatch');
app.setAppUserModelId('io.github.hopwatch');
app.setPath('userData', options.userData);
declareAppProtocol();
hardenContents(app);
if (app.requestSingleInstanceLock()) {
  start().catch(async (thrown: unknown) => {
    const error = asHopwatchError(thrown);
    const { title, meaning, action } = describeProblem(error.problem);
    tell(error.message);
    // Before that Electron has no dialogs.
    await app.whenReady();
    await dialog.showMessageBox({ type: 'error', title: 'Hopwatch', message: title, detail: `${meaning}\n\n${action}`, buttons: ['Quit'] });
    app.exit(1);
  });
} else {
  app.exit(0);
}
