import { buildApp, projectFolder, runMain } from './build-app.ts';
import { describeRuntime, resolveRuntime } from './electron-runtime.ts';
import { runProgram } from './run-program.ts';
import { ensureSystemPackages } from './system-packages.ts';

/** `npm start`: builds the app and runs it with the arguments that were given; ends with the app's exit code. */
await runMain(async () => {
  const given = process.argv.slice(2);
  const appArgs = given[0] === '--' ? given.slice(1) : given;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error(
      [
        'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window and no tray can be shown.',
        'What to do: run `npm start` in a terminal on a desktop; or, on a server, `npx tsx electron/cli.ts listen`, which needs none;',
        'or try it on a virtual display: `xvfb-run -a dbus-run-session -- npm start`.',
      ].join('\n'),
    );
  }
  await ensureSystemPackages('start');
  const [runtime] = await Promise.all([resolveRuntime(), buildApp()]);
  console.error(describeRuntime(runtime));
  const switches: string[] = [];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.error("Running as root, where Chromium's sandbox can't work: adding --no-sandbox.");
    switches.push('--no-sandbox');
  }
  return runProgram(runtime.executable, [...switches, projectFolder, ...appArgs]);
});
