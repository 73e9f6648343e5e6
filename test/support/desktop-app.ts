import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { listeningUrl, urlFromSettings } from './webhook-url.ts';

const projectFolder = join(import.meta.dirname, '../..');

export interface LaunchOptions {
  busAddress: string;
  /** Stands for the user's home folder. */
  home: string;
  /** Must exist. */
  dataFolder: string;
  /** The data folder is given as `--data DIR` instead of `--data=DIR`. */
  spacedData?: boolean;
  /** Further arguments for the app, such as `--hidden`. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** The app's folder; another than the project's is for trying this harness. */
  appFolder?: string;
}

/** Hopwatch running in real Electron. */
export class DesktopApp {
  readonly #relaunch: () => Promise<number | null>;
  /** Kept, since Playwright forgets it when the app has ended. */
  readonly #process: ChildProcess;
  #output = '';
  readonly app: ElectronApplication;
  readonly dataFolder: string;
  /** Resolves when the app's process has ended, for whatever reason. */
  readonly ended: Promise<void>;

  private constructor(app: ElectronApplication, dataFolder: string, relaunch: () => Promise<number | null>) {
    this.app = app;
    this.dataFolder = dataFolder;
    this.#relaunch = relaunch;
    this.#process = app.process();
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    this.#process.once('exit', (code, signal) => {
      this.#output += `The app ended with ${signal ?? code}.\n`;
    });
    this.ended = this.#isRunning ? once(this.#process, 'exit').then(() => {}) : Promise.resolve();
  }

  /** Starts the app and resolves when its main program runs, which is before it has a window or listens. */
  static async launch(options: LaunchOptions): Promise<DesktopApp> {
    const { executablePath, args, env } = startCommand(options);
    const cwd = options.home;
    // Playwright would make the page light; the app follows the system.
    const app = await _electron.launch({ executablePath, args, env, cwd, colorScheme: null });
    return new DesktopApp(app, options.dataFolder, async () => {
      const second = spawn(executablePath, args, { env, cwd, stdio: 'ignore' });
      const [code] = (await once(second, 'exit')) as [number | null];
      return code;
    });
  }

  /**
   * Starts the app without Playwright, which would swallow its first words, waits until it has printed this on stderr and
   * ends it. Rejects with what it printed instead when it ends by itself before.
   */
  static async launchUntilSaid(words: string, options: LaunchOptions): Promise<void> {
    const { executablePath, args, env } = startCommand(options);
    const child = spawn(executablePath, args, { env, cwd: options.home, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    for await (const chunk of child.stderr.setEncoding('utf8')) {
      said += chunk;
      if (!said.includes(words)) continue;
      child.kill('SIGKILL');
      return;
    }
    throw new Error(`The app ended, and printed only: ${said}`);
  }

  get #isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** The number of its main process. */
  get pid(): number {
    return this.#process.pid ?? Number.NaN;
  }

  /** What the app printed since `launch` resolved; what it printed before only Playwright has read. */
  get output(): string {
    return this.#output;
  }

  /** The app's window; waits for it where there is none yet. */
  async window(): Promise<Page> {
    const open = this.app.windows().find((page) => !page.isClosed());
    const page = open ?? (await this.app.waitForEvent('window'));
    await page.waitForLoadState('domcontentloaded');
    return page;
  }

  /**
   * The URL that HireHop would post to. With a window: as soon as the app listens. Without one: from the settings, as soon
   * as a port is chosen, which at a first start is when the app listens; at a later start await the tray's state first.
   */
  async webhookUrl(): Promise<string> {
    const page = this.app.windows().find((each) => !each.isClosed());
    return page ? listeningUrl(page) : urlFromSettings(this.dataFolder);
  }

  /** Posts a body to the webhook as JSON, as HireHop does; text and bytes go as they are. */
  async post(body: string | Uint8Array<ArrayBuffer> | object, headers: Record<string, string> = {}): Promise<Response> {
    const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const init = { method: 'POST', body: raw, headers: { 'content-type': 'application/json', ...headers } };
    return fetch(await this.webhookUrl(), init);
  }

  /** Starts the program a second time, as a user would; resolves with that process's exit code, null if a signal ended it. */
  startAgain(): Promise<number | null> {
    return this.#relaunch();
  }

  /** Quits the app as its Quit command does, and resolves when the process has ended. Nothing happens when it has already. */
  async quit(): Promise<void> {
    if (!this.#isRunning) return;
    // The answer may be lost, since the app that would give it is gone.
    await Promise.race([this.app.evaluate(({ app }) => app.quit()).catch(() => {}), this.ended]);
    await this.ended;
  }

  /** Quits the app, or kills it if it hasn't quit in five seconds: for cleaning up after a test, whatever state that left. */
  async end(): Promise<void> {
    if (!this.#isRunning) return;
    const ended = once(this.#process, 'exit', { signal: AbortSignal.timeout(5_000) });
    this.app.evaluate(({ app }) => app.quit()).catch(() => {});
    await ended.catch(() => this.kill());
  }

  /** Asks the app to end, as a logout does; resolves with its exit code, null when a signal ended it. */
  async terminate(): Promise<number | null> {
    this.#process.kill('SIGTERM');
    await this.ended;
    return this.#process.exitCode;
  }

  /** Ends the app as a power cut would. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.ended;
  }
}

/** How the app is started: what a second start must repeat. */
function startCommand({
  busAddress,
  home,
  dataFolder,
  spacedData = false,
  args = [],
  env = {},
  appFolder = projectFolder,
}: LaunchOptions): {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
} {
  const executablePath = process.env.HOPWATCH_ELECTRON;
  if (!executablePath) throw new Error('HOPWATCH_ELECTRON is not set: run the desktop tests with `npm test`.');
  // Playwright would add --no-sandbox on Linux anyhow; named here so that a second start has the same.
  const switches = process.platform === 'linux' ? ['--no-sandbox'] : [];
  return {
    executablePath,
    args: [...switches, appFolder, ...(spacedData ? ['--data', dataFolder] : [`--data=${dataFolder}`]), ...args],
    env: { ...desktopEnvironment(busAddress, home), ...env },
  };
}

/** Nothing of the user who runs the tests: a home, a bus and a language of the test's own. */
export function desktopEnvironment(busAddress: string, home: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    DBUS_SESSION_BUS_ADDRESS: busAddress,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local/share'),
    TMPDIR: home,
    // GTK would look for an accessibility bus, which this desktop doesn't have.
    NO_AT_BRIDGE: '1',
    LANGUAGE: 'en_GB',
    TZ: 'UTC',
  };
}
