import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildApp, projectFolder, runMain } from './build-app.ts';
import { describeRuntime, resolveRuntime } from './electron-runtime.ts';
import { runProgram } from './run-program.ts';
import { ensureSystemPackages } from './system-packages.ts';

/**
 * `npm test`: builds the app and runs all tests, or those that the arguments (Playwright's own) choose. On Linux with a
 * virtual display and a message bus of its own, so that it needs no desktop and disturbs none.
 */
await runMain(async () => {
  await ensureSystemPackages('test');
  const [runtime] = await Promise.all([resolveRuntime(), buildApp()]);
  console.error(describeRuntime(runtime));
  const playwright = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');
  const tests = [process.execPath, playwright, 'test', '--config', 'test/playwright.config.ts', ...process.argv.slice(2)];
  // Without -noreset the server starts anew when its last client leaves, and refuses who comes at that moment.
  const display = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1280x1024x24 -noreset'];
  const [command = '', ...args] = process.platform === 'linux' ? [...display, 'dbus-run-session', '--', ...tests] : tests;
  return runProgram(command, args, {
    cwd: projectFolder,
    env: { ...process.env, HOPWATCH_ELECTRON: runtime.executable, TZ: 'UTC' },
    ownGroup: process.platform === 'linux',
  });
});
