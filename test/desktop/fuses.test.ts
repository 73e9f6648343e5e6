import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flipOurFuses } from '../../build/fuses.ts';
import { desktopEnvironment } from '../support/desktop-app.ts';
import { test as base, expect } from '../support/desktop-test.ts';
import { post } from '../support/hopwatch-command.ts';
import { statusMessage } from '../support/messages.ts';
import { PackagedApp, SpawnedProgram } from '../support/packaged-app.ts';
import { urlFromSettings } from '../support/webhook-url.ts';

interface Packages {
  /** The app with Electron's fuses as they come, to see that the attempt works there, and with ours. */
  open: PackagedApp;
  fused: PackagedApp;
}
interface Start {
  start: (executable: string, args?: readonly string[], env?: Readonly<Record<string, string>>) => SpawnedProgram;
}

const test = base.extend<Start, Packages>({
  open: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'hopwatch-open-'));
      await use(await PackagedApp.make(join(folder, 'app')));
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  fused: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'hopwatch-fused-'));
      const app = await PackagedApp.make(join(folder, 'app'));
      await flipOurFuses(app.executable);
      await use(app);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  start: async ({ bus, home }, use) => {
    const started: SpawnedProgram[] = [];
    await use((executable, args = [], env = {}) => {
      const program = new SpawnedProgram(executable, args, { ...desktopEnvironment(bus.address, home), ...env });
      started.push(program);
      return program;
    });
    await Promise.all(started.map((program) => program.kill()));
  },
});

test.skip(process.platform !== 'linux', 'The packages that these tests make are of Linux.');

const appArgs = (dataFolder: string): string[] => ['--no-sandbox', '--hidden', `--data=${dataFolder}`];

test('with its fuses set the app starts hidden from its archive and records what HireHop sends', async ({ fused, start, dataFolder }) => {
  start(fused.packagedExecutable, appArgs(dataFolder));
  const url = await urlFromSettings(dataFolder);
  expect((await post(url, statusMessage(0))).status).toBe(200);
});

test('its executable is no Node, whatever ELECTRON_RUN_AS_NODE says', async ({ open, fused, start, dataFolder }) => {
  const code = ['--eval=console.log("ran as node")'];
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const asNode = start(open.packagedExecutable, code, env);
  await asNode.ended;
  expect(asNode.output).toContain('ran as node');

  const app = start(fused.packagedExecutable, [...code, ...appArgs(dataFolder)], env);
  // It is the app that started.
  expect((await post(await urlFromSettings(dataFolder), statusMessage(0))).status).toBe(200);
  expect(app.output).not.toContain('ran as node');
});

test('NODE_OPTIONS loads no file into it', async ({ open, fused, start, dataFolder, home }) => {
  const file = join(home, 'intruder.cjs');
  await writeFile(file, 'if (!process.argv.includes("--type")) require("node:fs").writeFileSync(process.env.INTRUDED, "");');
  for (const { app, isObeyed } of [
    { app: open, isObeyed: true },
    { app: fused, isObeyed: false },
  ]) {
    const [data, intruded] = [join(dataFolder, String(isObeyed)), join(home, `intruded-${isObeyed}`)];
    // By the name at which Electron itself is least strict.
    start(app.executable, appArgs(data), { NODE_OPTIONS: `--require ${file}`, INTRUDED: intruded });
    await expect.poll(() => existsSync(join(data, 'settings.json'))).toBe(true);
    expect(existsSync(intruded)).toBe(isObeyed);
  }
});

test('--inspect opens no way in for a debugger', async ({ open, fused, start, dataFolder }) => {
  for (const { app, isObeyed } of [
    { app: open, isObeyed: true },
    { app: fused, isObeyed: false },
  ]) {
    const data = join(dataFolder, String(isObeyed));
    const program = start(app.packagedExecutable, ['--inspect=127.0.0.1:0', ...appArgs(data)]);
    await expect.poll(() => existsSync(join(data, 'settings.json'))).toBe(true);
    expect(program.output.includes('Debugger listening')).toBe(isObeyed);
  }
});

test('an app in a folder beside the archive is not loaded, even with the archive gone', async ({ open, fused, start }) => {
  for (const { app, isLoaded } of [
    { app: open, isLoaded: true },
    { app: fused, isLoaded: false },
  ]) {
    await app.addPlainFolder();
    // The last test: the archive is not needed any more.
    await rm(app.archive);
    const program = start(app.packagedExecutable, ['--no-sandbox']);
    await program.ended;
    expect(program.output.includes('the folder was loaded')).toBe(isLoaded);
  }
});
