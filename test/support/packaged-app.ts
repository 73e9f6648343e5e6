import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, copyFile, cp, link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';

const projectFolder = join(import.meta.dirname, '../..');

/** Copies a tree by links, which costs no room, or by content where the file system has no links across folders. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else await link(source, target).catch(() => copyFile(source, target, constants.COPYFILE_FICLONE));
  }
}

/** A runtime of its own with the built app inside, as a package has it, so that its fuses can be set. Linux only. */
export class PackagedApp {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes one in a folder that does not exist yet, from the runtime that the tests run on. */
  static async make(folder: string): Promise<PackagedApp> {
    const runtime = process.env.HOPWATCH_ELECTRON;
    if (!runtime) throw new Error('HOPWATCH_ELECTRON is not set: run the desktop tests with `npm test`.');
    await linkTree(dirname(runtime), folder);
    // A link would change the runtime of everybody else.
    await rm(join(folder, 'electron'));
    await copyFile(runtime, join(folder, 'electron'), constants.COPYFILE_FICLONE);
    await rm(join(folder, 'resources'), { recursive: true });
    await mkdir(join(folder, 'resources'));
    const app = new PackagedApp(folder);
    const stage = join(folder, 'stage');
    await cp(join(projectFolder, 'dist'), join(stage, 'dist'), { recursive: true, filter: (source) => !source.endsWith('.map') });
    await copyFile(join(projectFolder, 'package.json'), join(stage, 'package.json'));
    await createPackage(stage, app.archive);
    await rm(stage, { recursive: true });
    // A second name: Electron takes itself for packaged when it is not called "electron", and is then stricter.
    await link(app.executable, app.packagedExecutable);
    return app;
  }

  /** Named as a bare Electron is. */
  get executable(): string {
    return join(this.#folder, 'electron');
  }

  /** Named as a package's is. */
  get packagedExecutable(): string {
    return join(this.#folder, 'hopwatch');
  }

  get archive(): string {
    return join(this.#folder, 'resources/app.asar');
  }

  /** Another app beside the archive, in a plain folder: it says so on stdout and ends. */
  async addPlainFolder(): Promise<void> {
    const folder = join(this.#folder, 'resources/app');
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), '{"name":"other","main":"main.js"}');
    await writeFile(join(folder, 'main.js'), 'console.log("the folder was loaded"); require("electron").app.exit(0);');
  }
}

/** A program whose output is gathered; ended by SIGKILL, with everything it has started. */
export class SpawnedProgram {
  readonly #child: ChildProcess;
  #output = '';
  readonly ended: Promise<unknown>;

  constructor(executable: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.ended = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
  }

  /** What it has printed until now, on both streams. */
  get output(): string {
    return this.#output;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }
}
