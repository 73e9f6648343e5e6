import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** An ordinary user of this machine, made for one test and removed with its home folder. Needs root. */
export class ThrowawayUser {
  readonly name: string;
  readonly home: string;
  readonly #uid: number;
  readonly #gid: number;

  private constructor(name: string, home: string, uid: number, gid: number) {
    this.name = name;
    this.home = home;
    this.#uid = uid;
    this.#gid = gid;
  }

  static async create(): Promise<ThrowawayUser> {
    const name = `hopwatch-test-${process.pid}`;
    await exec('useradd', ['--create-home', '--user-group', name]);
    const { stdout } = await exec('getent', ['passwd', name]);
    const [, , uid, gid, , home = ''] = stdout.trim().split(':');
    return new ThrowawayUser(name, home, Number(uid), Number(gid));
  }

  /** Starts a program as this user, with nothing of the environment of the user who runs the tests but the display and PATH. */
  start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    const { PATH = '', DISPLAY = '' } = process.env;
    return spawn(command, args, {
      uid: this.#uid,
      gid: this.#gid,
      cwd: this.home,
      env: { PATH, DISPLAY, HOME: this.home, USER: this.name, LANGUAGE: 'en_GB', TZ: 'UTC', NO_AT_BRIDGE: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Lets this user's programs show windows on the test's display; answers the variable that they need. */
  async shareDisplay(): Promise<Record<string, string>> {
    const from = process.env.XAUTHORITY;
    if (from === undefined) return {};
    const file = join(this.home, '.Xauthority');
    await copyFile(from, file);
    await chown(file, this.#uid, this.#gid);
    return { XAUTHORITY: file };
  }

  async remove(): Promise<void> {
    await exec('userdel', ['--remove', this.name]);
  }
}
