import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PrivateBus } from '../support/private-bus.ts';
import { TrayHost } from '../support/tray-host.ts';
import { pssOfTreeMb } from './process-status.ts';

/** The packaged program, started once on a desktop of its own. */
export class PackagedApp {
  readonly #process: ChildProcess;
  readonly #end: () => Promise<void>;
  /** From the start of the process until the tray says that it listens, in milliseconds. */
  readonly toTrayMs: number;

  private constructor(process: ChildProcess, toTrayMs: number, end: () => Promise<void>) {
    this.#process = process;
    this.toTrayMs = toTrayMs;
    this.#end = end;
  }

  /** Starts it with a data folder, which also stands for the user's home. */
  static async start(executable: string, folder: string, display: string, args: readonly string[]): Promise<PackagedApp> {
    const bus = await PrivateBus.start();
    const host = new TrayHost();
    await host.start(bus.address);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const env = {
      ...process.env,
      DISPLAY: display,
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, 'config'),
      DBUS_SESSION_BUS_ADDRESS: bus.address,
      NO_AT_BRIDGE: '1',
    };
    const before = performance.now();
    const child = spawn(executable, [...sandbox, `--data=${join(folder, 'data')}`, ...args], { env, stdio: 'ignore' });
    const tray = await host.nextItem(60_000);
    await tray.waitForTooltip((text) => text.includes('listening'), 60_000);
    const toTrayMs = performance.now() - before;
    return new PackagedApp(child, toTrayMs, async () => {
      host.stop();
      await bus.stop();
    });
  }

  /** The memory of all its processes in MiB; see `pssOfTreeMb`. */
  pssMb(): number {
    return pssOfTreeMb(this.#process.pid ?? 0);
  }

  /** Quits it, and resolves with how long that took in milliseconds. */
  async quit(): Promise<number> {
    const before = performance.now();
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
    const took = performance.now() - before;
    await this.#end();
    return took;
  }
}
