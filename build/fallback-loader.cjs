// Copied into the fallback runtime as resources/app/main.js: that runtime has no default_app.asar, so that
// `electron <folder>` would do nothing. Does what Electron's own default_app does. Source: electron/electron, default_app/main.ts.
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app, dialog } = require('electron');

function load(folder) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const manifestPath = join(folder, 'package.json');
  const manifest = existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};
  const name = manifest.productName ?? manifest.name;
  if (manifest.version) app.setVersion(manifest.version);
  if (name) app.setName(name);
  if (process.platform === 'linux') app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`);
  app.setAppPath(folder);
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.getName()));
  require(folder);
}

// A copy: a required file may change process.argv (Playwright's does).
const args = process.argv.slice(1);
let folder;
for (let index = 0; index < args.length && folder === undefined; index += 1) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') {
    index += 1;
    require(resolve(args[index]));
  } else if (!arg.startsWith('-')) {
    folder = resolve(arg);
  }
}

try {
  if (folder === undefined) throw new Error('Name the folder of the app to run: electron <folder>');
  load(folder);
} catch (error) {
  console.error(error);
  // Electron would show a window with the error and stay; a test or a terminal wants the end and the exit code.
  dialog.showErrorBox = () => {};
  app.exit(1);
}
