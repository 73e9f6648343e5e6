import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const electronManifest = createRequire(import.meta.url).resolve('electron/package.json');
const electronFolder = dirname(electronManifest);
const distFolder = join(electronFolder, 'dist');

/** The version of the pinned `electron` package. */
export async function pinnedVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(electronManifest, 'utf8')) as { version: string };
  return version;
}

/** The official binary as the `electron` package laid it down; null when it isn't (wholly) there. Source: electron/install.js. */
async function installed(version: string): Promise<{ executable: string; distFolder: string } | null> {
  try {
    const present = (await readFile(join(distFolder, 'version'), 'utf8')).trim().replace(/^v/, '');
    const executable = join(distFolder, await readFile(join(electronFolder, 'path.txt'), 'utf8'));
    return present === version && existsSync(executable) ? { executable, distFolder } : null;
  } catch {
    return null;
  }
}

/**
 * The official binary of the pinned `electron` package, downloaded by that package itself when it isn't there yet.
 * The download may take as long as it needs, but is given up when nothing arrives for `noAnswerMs`.
 * Where no connection can be made at all it fails at once; the error's message is the first line of what the package said.
 */
export async function provideOfficialRuntime(noAnswerMs: number): Promise<{ executable: string; distFolder: string }> {
  const version = await pinnedVersion();
  const before = await installed(version);
  if (before) return before;
  await download(noAnswerMs);
  const after = await installed(version);
  if (!after) throw new Error(`the electron package left no Electron ${version} behind`);
  return after;
}

async function download(noAnswerMs: number): Promise<void> {
  // The package downloads into the system's folder for temporary files: one of its own lets us see whether it grows.
  const work = await mkdtemp(join(tmpdir(), 'hopwatch-electron-'));
  const child = spawn(process.execPath, [join(electronFolder, 'install.js')], {
    env: { ...process.env, TMPDIR: work, TEMP: work, TMP: work },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  let silent = false;
  let seen = -1;
  let seenAt = Date.now();
  const watch = setInterval(async () => {
    const size = (await bytesBelow(work)) + (await bytesBelow(distFolder));
    if (size !== seen) seenAt = Date.now();
    seen = size;
    silent ||= Date.now() - seenAt > noAnswerMs;
    if (silent) child.kill();
  }, 500);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (silent) throw new Error(`no data came for ${noAnswerMs / 1000} s`);
    if (code !== 0) throw new Error(complaint.split('\n')[0]?.replace(/^\w*Error: /, '') || `install.js ended with ${code}`);
  } finally {
    clearInterval(watch);
    await rm(work, { recursive: true, force: true });
  }
}

/** All bytes in a folder; files that vanish meanwhile count nothing. */
async function bytesBelow(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
