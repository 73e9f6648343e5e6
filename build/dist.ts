import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { version } from '../package.json';
import { buildApp, projectFolder, runMain } from './build-app.ts';
import { describeRuntime, resolveRuntime } from './electron-runtime.ts';
import { writeChecksums } from './package/checksums.ts';
import { packageConfiguration } from './package/configuration.ts';
import { type OfflinePackaging, prepareOffline } from './package/offline.ts';
import { ensureSystemPackages } from './system-packages.ts';

/**
 * `npm run dist`: the packages for this system, in release/; `npm run dist -- deb` and the like for some targets only. Where the
 * official Electron can't be fetched, test builds for Linux x64 are made with the fallback. `--built` takes dist/ as it is,
 * `--output=FOLDER` puts them elsewhere.
 */
await runMain(async () => {
  const { values, positionals: asked } = parseArgs({
    allowPositionals: true,
    options: { built: { type: 'boolean' }, output: { type: 'string', default: join(projectFolder, 'release') } },
  });
  const [runtime] = await Promise.all([resolveRuntime(), values.built ? undefined : buildApp()]);
  console.error(describeRuntime(runtime));
  await rm(values.output, { recursive: true, force: true });
  let offline: OfflinePackaging | null = null;
  if (runtime.source === 'fallback') {
    await ensureSystemPackages('package');
    offline = await prepareOffline(runtime);
  }
  try {
    Object.assign(process.env, offline?.env);
    const targets = asked.length > 0 ? asked : [...(offline?.targets ?? [])];
    const files = await build({
      projectDir: projectFolder,
      targets: targets.length > 0 ? Platform.current().createTarget(targets) : Platform.current().createTarget(),
      config: {
        ...(offline?.configuration ?? packageConfiguration(process.env)),
        directories: { output: values.output, buildResources: 'build' },
      },
      publish: 'never',
    });
    const sbom = join(values.output, `hopwatch-${version}-sbom.cdx.json`);
    await copyFile(join(projectFolder, 'dist/sbom.cdx.json'), sbom);
    await writeChecksums(values.output, [...files, sbom]);
    for (const file of [...files, sbom]) console.log(file);
  } finally {
    await offline?.clean();
  }
  return 0;
});
