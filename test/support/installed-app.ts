import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NotificationDaemon } from './notification-daemon.ts';
import { PrivateBus } from './private-bus.ts';
import { type Ended, ended } from './run-to-end.ts';
import type { ThrowawayUser } from './throwaway-user.ts';
import { TrayHost } from './tray-host.ts';
import { urlFromSettings } from './webhook-url.ts';

const executable = '/opt/Hopwatch/hopwatch';

/**
 * The installed program, run by an ordinary user on a desktop of its own. Its fuses let no debugger in, so it is seen from
 * outside alone: over HTTP and the message bus.
 */
export class InstalledApp {
  readonly #user: ThrowawayUser;
  readonly #bus: PrivateBus;
  readonly #trayHost: TrayHost;
  readonly #process: ChildProcess;
  readonly notifications: NotificationDaemon;

  private constructor(user: ThrowawayUser, bus: PrivateBus, trayHost: TrayHost, notifications: NotificationDaemon, process: ChildProcess) {
    this.#user = user;
    this.#bus = bus;
    this.#trayHost = trayHost;
    this.notifications = notifications;
    this.#process = process;
  }

  /** Starts it as the user's desktop would; resolves when its tray says that it listens. */
  static async start(user: ThrowawayUser): Promise<InstalledApp> {
    const bus = await PrivateBus.start({ anyUser: true });
    const notifications = new NotificationDaemon();
    const trayHost = new TrayHost();
    await Promise.all([notifications.start(bus.address), trayHost.start(bus.address)]);
    const env = { DBUS_SESSION_BUS_ADDRESS: bus.address, ...(await user.shareDisplay()) };
    const app = new InstalledApp(user, bus, trayHost, notifications, user.start(executable, [], env));
    // Nobody reads them, and a full pipe would stop the program.
    app.#process.stdout?.resume();
    app.#process.stderr?.resume();
    const tray = await trayHost.nextItem(30_000);
    await tray.waitForTooltip((text) => text.includes('listening'), 30_000);
    return app;
  }

  async post(body: object): Promise<Response> {
    const url = await urlFromSettings(join(this.#user.home, '.config/Hopwatch/data'));
    return fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  /** How the window's page is confined, as /proc tells: undefined while there is none. */
  async rendererSeccomp(): Promise<number | undefined> {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      if (!command.startsWith(executable) || !command.includes('--type=renderer')) continue;
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Number(/^Seccomp:\s*(\d)/m.exec(status)?.[1]);
    }
    return undefined;
  }

  /** Runs the installed command as the same user. */
  command(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
    return ended(this.#user.start('/usr/bin/hopwatch', args, env));
  }

  /** Ends the program as a logout does, and resolves with its exit code. */
  async quit(): Promise<number | null> {
    const exited = once(this.#process, 'exit') as Promise<[number | null]>;
    this.#process.kill('SIGTERM');
    return (await exited)[0];
  }

  /** Ends the desktop, and the program if it still runs. */
  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      this.#process.kill('SIGKILL');
      await once(this.#process, 'exit');
    }
    this.notifications.stop();
    this.#trayHost.stop();
    await this.#bus.stop();
  }
}
