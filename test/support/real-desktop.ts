import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BusConnection, plain } from './bus-connection.ts';
import { VirtualDisplay } from './virtual-display.ts';

const busName = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';
const dunst = 'org.dunstproject.cmd0';

/** What dunst says of a notification that went away. */
interface PastNotification {
  readonly summary: string;
  readonly body: string;
}

/** Large enough to be read in a picture; only what was installed for the tests is drawn with. */
const configuration = `[global]
  origin = top-right
  offset = 30x30
  width = (300, 520)
  height = 300
  font = DejaVu Sans 13
  markup = full
  icon_position = left
  frame_width = 1
`;

/** A display of its own on which the notification daemon dunst shows what comes over a bus. Linux only. */
export class RealDesktop {
  readonly #daemon: ChildProcess;
  readonly #display: VirtualDisplay;
  readonly #folder: string;
  readonly #connection: BusConnection;

  private constructor(daemon: ChildProcess, display: VirtualDisplay, folder: string, connection: BusConnection) {
    this.#daemon = daemon;
    this.#display = display;
    this.#folder = folder;
    this.#connection = connection;
  }

  /** Resolves when the daemon owns its name on the bus. */
  static async start(busAddress: string): Promise<RealDesktop> {
    const folder = await mkdtemp(join(tmpdir(), 'hopwatch-dunst-'));
    await writeFile(join(folder, 'dunstrc'), configuration);
    const display = await VirtualDisplay.start('1280x800');
    const connection = await BusConnection.open(busAddress);
    const env = { ...process.env, DISPLAY: display.name, DBUS_SESSION_BUS_ADDRESS: busAddress, HOME: folder };
    const owned = connection.whenOwned(busName);
    const daemon = spawn('dunst', ['-config', join(folder, 'dunstrc')], { env, stdio: 'ignore' });
    await owned;
    return new RealDesktop(daemon, display, folder, connection);
  }

  /** What belongs into DISPLAY. */
  get display(): string {
    return this.#display.name;
  }

  /** How many notifications can be seen. */
  async visible(): Promise<number> {
    const [count] = await this.#connection.call(busName, path, 'org.freedesktop.DBus.Properties.Get', 'ss', [dunst, 'displayedLength']);
    return Number(plain(count));
  }

  /** Clicks on the newest notification. */
  async click(): Promise<void> {
    await this.#connection.call(busName, path, `${dunst}.NotificationAction`, 'u', [0]);
  }

  /** Takes all notifications off the screen; answers what they said, the newest first. */
  async closeAll(): Promise<PastNotification[]> {
    await this.#connection.call(busName, path, `${dunst}.NotificationCloseAll`);
    const [past] = await this.#connection.call(busName, path, `${dunst}.NotificationListHistory`);
    return (plain(past) as { summary: string; body: string }[]).map(({ summary, body }) => ({ summary, body }));
  }

  async stop(): Promise<void> {
    this.#connection.close();
    if (this.#daemon.exitCode === null && this.#daemon.signalCode === null) {
      const ended = once(this.#daemon, 'exit');
      this.#daemon.kill();
      await ended;
    }
    await this.#display.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
