import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import type { ElectronRuntime } from '../electron-runtime.ts';
import { artifactName, packageConfiguration } from './configuration.ts';

/** What packaging needs where the official Electron and electron-builder's own tools can't be fetched. */
export interface OfflinePackaging {
  /** The shipped configuration with what is different here. */
  readonly configuration: Configuration;
  /** The only targets that can be made. */
  readonly targets: readonly ['dir', 'deb', 'tar.gz'];
  readonly env: Readonly<Record<string, string>>;
  readonly clean: () => Promise<void>;
}

const sevenZip = ['/usr/bin/7za', '/usr/bin/7z'];

/**
 * Prepares packaging with the fallback runtime on Linux x64. What comes out is marked as a test build in the file's name, in the
 * menu and in the package's description, and its About says which runtime it has. Throws when Debian's own tools are missing.
 */
export async function prepareOffline(runtime: ElectronRuntime): Promise<OfflinePackaging> {
  const shipped = packageConfiguration(process.env, 'build/linux/hopwatch-command-test-build.sh');
  const zip = sevenZip.find((file) => existsSync(file));
  if (zip === undefined) throw new Error('Without electron-builder’s own tools 7-Zip is needed: apt-get install p7zip-full');
  const folder = await mkdtemp(join(tmpdir(), 'hopwatch-dist-'));
  const electronDist = join(folder, 'electron');
  // The loader starts any folder that it is given: a program that is installed must not.
  await cp(runtime.distFolder, electronDist, { recursive: true, filter: (source) => !source.endsWith('/resources/app') });
  const fpm = join(folder, 'fpm');
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  await writeFile(fpm, `#!/bin/sh\nexec '${process.execPath}' '${tsx}' '${join(import.meta.dirname, 'fpm-with-dpkg.ts')}' "$@"\n`);
  await chmod(fpm, 0o755);
  const { entry } = shipped.linux?.desktop ?? {};
  return {
    targets: ['dir', 'deb', 'tar.gz'],
    configuration: {
      ...shipped,
      electronVersion: runtime.version,
      electronDist,
      artifactName: artifactName('', '-TEST-BUILD'),
      publish: null,
      compression: 'normal',
      linux: {
        ...shipped.linux,
        synopsis: `TEST BUILD of Hopwatch with Electron ${runtime.version}`,
        description: `For development and tests only, not to be given to anyone. ${shipped.linux?.description}`,
        desktop: { entry: { ...entry, Name: 'Hopwatch (test build)' } },
      },
    },
    env: { ELECTRON_BUILDER_7ZIP_PATH: zip, CUSTOM_FPM_PATH: fpm, ELECTRON_BUILDER_COMPRESSION_LEVEL: '5' },
    clean: () => rm(folder, { recursive: true, force: true }),
  };
}
