import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BusConnection, plain } from './bus-connection.ts';

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
  readonly #programs: readonly ChildProcess[];
  readonly #folder: string;
  readonly #connection: BusConnection;
  /** What belongs into DISPLAY. */
  readonly display: string;

  private constructor(programs: readonly ChildProcess[], folder: string, connection: BusConnection, display: string) {
    this.#programs = programs;
    this.#folder = folder;
    this.#connection = connection;
    this.display = display;
  }

  /** Resolves when the daemon owns its name on the bus. */
  static async start(busAddress: string): Promise<RealDesktop> {
    const folder = await mkdtemp(join(tmpdir(), 'hopwatch-dunst-'));
    await writeFile(join(folder, 'dunstrc'), configuration);
    const screen = ['-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset', '-displayfd', '1'];
    const server = spawn('Xvfb', screen, { stdio: ['ignore', 'pipe', 'ignore'] });
    const [number] = (await once(createInterface(server.stdout), 'line')) as [string];
    const display = `:${number}`;
    const connection = await BusConnection.open(busAddress);
    const env = { ...process.env, DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: busAddress, HOME: folder };
    const owned = connection.whenOwned(busName);
    const daemon = spawn('dunst', ['-config', join(folder, 'dunstrc')], { env, stdio: 'ignore' });
    await owned;
    return new RealDesktop([daemon, server], folder, connection, display);
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
    for (const program of this.#programs) {
      if (program.exitCode !== null || program.signalCode !== null) continue;
      const ended = once(program, 'exit');
      program.kill();
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}
