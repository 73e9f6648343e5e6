import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * What Electron starts: the desktop app, or with `--cli` the `hopwatch` command. An installed Hopwatch has no Node beside it, and
 * its program refuses to act as one. The rest of the command line is the command's own; what comes before `--cli` is Chromium's.
 */
const load = createRequire(__filename);
const cliAt = process.argv.indexOf('--cli');

if (cliAt === -1) {
  load('./main.cjs');
} else {
  process.argv = [process.execPath, 'hopwatch', ...process.argv.slice(cliAt + 1)];
  // Chromium wants a folder for itself; the desktop app's own may be in use.
  const folder = mkdtempSync(join(tmpdir(), 'hopwatch-command-'));
  app.setPath('userData', folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Chromium takes SIGTERM and SIGINT for itself when it is ready; the command decides what they mean.
  app.on('before-quit', (event) => {
    event.preventDefault();
    process.emit('SIGTERM');
  });
  app.dock?.hide();
  // Ended before Chromium is ready, the process may crash instead (seen with Electron 25).
  void app.whenReady().then(() => load('./cli.cjs'));
}
