import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createBuilder, createServer } from 'vite';
import { projectFolder, runMain } from './build-app.ts';
import { describeRuntime, resolveRuntime } from './electron-runtime.ts';
import { ensureSystemPackages } from './system-packages.ts';

/**
 * `npm run dev`: the app with its window served by Vite (changes show at once) and everything else built anew and
 * restarted when a file of it changes. Arguments go to the app: `npm run dev -- --data=DIR`.
 */

const configFile = join(projectFolder, 'build/vite.config.ts');
/** A save often touches several files: changes within this time are built once, in milliseconds. */
const gatherMs = 200;

async function buildPrograms(): Promise<void> {
  const builder = await createBuilder({ configFile, logLevel: 'warn' });
  for (const [name, environment] of Object.entries(builder.environments)) if (name !== 'client') await builder.build(environment);
}

await runMain(async () => {
  await ensureSystemPackages('start');
  const [runtime, server] = await Promise.all([resolveRuntime(), createServer({ configFile }), buildPrograms()]);
  console.error(describeRuntime(runtime));
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The development server has no address.');

  const switches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  let isRestarting = false;
  let timer: NodeJS.Timeout | null = null;
  let whenQuit: (code: number) => void = () => undefined;
  const startApp = (): ChildProcess =>
    spawn(runtime.executable, [...switches, projectFolder, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, HOPWATCH_DEV_URL: url },
    }).once('exit', (code) => {
      if (!isRestarting) whenQuit(code ?? 0);
    });
  let app = startApp();

  const restart = async (): Promise<void> => {
    isRestarting = true;
    try {
      await buildPrograms();
      const ended = once(app, 'exit');
      if (app.exitCode === null) {
        app.kill('SIGTERM');
        await ended;
      }
      app = startApp();
    } catch (error) {
      // A file that does not build yet is no reason to stop: the next save may mend it.
      console.error(error);
    } finally {
      isRestarting = false;
    }
  };
  for (const folder of ['electron', 'shared']) {
    watch(join(projectFolder, folder), { recursive: true }, () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void restart(), gatherMs);
    });
  }
  const code = await new Promise<number>((resolve) => {
    whenQuit = resolve;
  });
  await server.close();
  // The watchers would keep this process alive.
  process.exit(code);
});
