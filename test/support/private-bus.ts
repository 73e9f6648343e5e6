import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A D-Bus session bus for one test alone, so that tests that run at once don't take each other's names. Linux only. */
export class PrivateBus {
  readonly #daemon: ChildProcess;
  readonly #folder: string;
  /** What belongs into DBUS_SESSION_BUS_ADDRESS. */
  readonly address: string;

  private constructor(daemon: ChildProcess, folder: string, address: string) {
    this.#daemon = daemon;
    this.#folder = folder;
    this.address = address;
  }

  /**
   * Resolves when the bus takes connections; throws with dbus-daemon's own message when it can't start.
   * `anyUser` lets programs of other users than the test's connect.
   */
  static async start({ anyUser = false } = {}): Promise<PrivateBus> {
    const folder = await mkdtemp(join(tmpdir(), 'hopwatch-bus-'));
    if (anyUser) await chmod(folder, 0o755);
    const config = join(folder, 'bus.conf');
    await writeFile(config, configuration(join(folder, 'bus'), anyUser));
    const args = ['--nofork', '--print-address', `--config-file=${config}`];
    const daemon = spawn('dbus-daemon', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      let complaint = '';
      daemon.stderr.setEncoding('utf8').on('data', (text: string) => {
        complaint += text;
      });
      daemon.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('\n')) resolve(output.trim());
      });
      daemon.once('error', reject);
      daemon.once('close', (code) => reject(new Error(`dbus-daemon ended with ${code}: ${complaint}`)));
    });
    return new PrivateBus(daemon, folder, address);
  }

  /** Ends the bus; whoever is connected is disconnected. */
  async stop(): Promise<void> {
    if (this.#daemon.exitCode === null && this.#daemon.signalCode === null) {
      const ended = once(this.#daemon, 'exit');
      this.#daemon.kill();
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/**
 * Without any `servicedir`, so that the bus starts nothing by itself: no notification service that is installed on this
 * machine answers in place of the test's, and no accessibility service outlives the test. It listens on a path, since
 * dbus-next can't connect to an abstract socket without a native module.
 */
const configuration = (
  socket: string,
  anyUser: boolean,
): string => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>${anyUser ? '\n    <allow user="*"/>' : ''}
  </policy>
</busconfig>
`;
