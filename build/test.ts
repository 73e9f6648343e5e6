import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildApp, projectFolder, runMain } from './build-app.ts';
import { describeRuntime, resolveRuntime } from './electron-runtime.ts';
import { provideNewerNode } from './newer-node.ts';
import { runProgram } from './run-program.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { addTallies, readTally, tallyLine, tallyVariable } from './tally.ts';

const playwright = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');

/** Runs tests on a Node, on Linux with a virtual display and a message bus of their own; resolves with the exit code. */
function runTests(node: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const tests = [node, playwright, 'test', '--config', 'test/playwright.config.ts', ...args];
  // Without -noreset the server starts anew when its last client leaves, and refuses who comes at that moment.
  const display = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1280x1024x24 -noreset'];
  const [command = '', ...rest] = process.platform === 'linux' ? [...display, 'dbus-run-session', '--', ...tests] : tests;
  const path = [dirname(node), process.env.PATH ?? ''].join(delimiter);
  return runProgram(command, rest, {
    cwd: projectFolder,
    env: { ...process.env, PATH: path, TZ: 'UTC', ...env },
    ownGroup: process.platform === 'linux',
  });
}

/**
 * Runs all tests, then those that need no desktop on the newest supported Node as well. The last line, the only one of its kind, adds
 * both runs up. Resolves with 0 when every test passed.
 */
async function runAll(env: NodeJS.ProcessEnv): Promise<number> {
  const newer = await provideNewerNode();
  const folder = await mkdtemp(join(tmpdir(), 'hopwatch-tally-'));
  const runs = [
    { node: process.execPath, args: [] },
    ...(newer === null ? [] : [{ node: newer, args: ['--project=unit', '--project=integration'] }]),
  ];
  const tallies = [];
  for (const [number, { node, args }] of runs.entries()) {
    const file = join(folder, `${number}.json`);
    console.error(`Tests on ${node}`);
    const code = await runTests(node, args, { ...env, [tallyVariable]: file });
    tallies.push(await readTally(file, code));
    // Ended by a signal: whoever sent it wants no more.
    if (code > 128) break;
  }
  await rm(folder, { recursive: true, force: true });
  const sum = addTallies(tallies);
  console.log(tallyLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

/** `npm test`: builds the app and runs all tests, or those that the arguments (Playwright's own) choose. Needs no desktop and disturbs none. */
await runMain(async () => {
  await ensureSystemPackages('test');
  const [runtime] = await Promise.all([resolveRuntime(), buildApp()]);
  console.error(describeRuntime(runtime));
  const env = { HOPWATCH_ELECTRON: runtime.executable };
  const args = process.argv.slice(2);
  if (args.length === 0) return runAll(env);
  const onNewest = args[0] === '--newest-node';
  const node = onNewest ? await provideNewerNode() : process.execPath;
  return runTests(node ?? process.execPath, onNewest ? args.slice(1) : args, env);
});
