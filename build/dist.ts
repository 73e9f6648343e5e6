import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { buildApp, projectFolder, runMain } from './build-app.ts';
import { describeRuntime, resolveRuntime } from './electron-runtime.ts';
import { packageConfiguration } from './package/configuration.ts';
import { type OfflinePackaging, prepareOffline } from './package/offline.ts';
import { ensureSystemPackages } from './system-packages.ts';

/**
 * `npm run dist`: the packages for this system, in release/; `npm run dist -- dir` and the like for some targets only. Where the
 * official Electron can't be fetched, test builds for Linux x64 are made with the fallback.
 */
await runMain(async () => {
  const asked = process.argv.slice(2);
  const [runtime] = await Promise.all([resolveRuntime(), buildApp()]);
  console.error(describeRuntime(runtime));
  await rm(join(projectFolder, 'release'), { recursive: true, force: true });
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
      config: offline?.configuration ?? packageConfiguration(process.env),
      publish: 'never',
    });
    for (const file of files) console.log(file);
  } finally {
    await offline?.clean();
  }
  return 0;
});
