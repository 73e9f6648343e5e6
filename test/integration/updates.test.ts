import { once } from 'node:events';
import { watch } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AppImageUpdater } from 'electron-updater';
import { type UpdateKind, Updates } from '../../electron/installation/updates.ts';
import { untilAnswer } from '../support/await-event.ts';
import { expect, test } from '../support/node-test.ts';
import { UpdateFeed } from '../support/update-feed.ts';
import { UpdateRequests } from '../support/update-requests.ts';

/** Stands for an AppImage: says in a file which version was started. */
const program = (version: string): string => `#!/bin/sh\necho ${version} > "$(dirname "$0")/started"\n`;

/** electron-updater's own AppImage way as version 1.0.0, with Node's HTTP in place of Electron's. */
async function installedVersion(
  folder: string,
  feed: UpdateFeed,
  kind: UpdateKind = 'restart',
): Promise<{ updates: Updates; appImage: string; said: string[]; quits: string[] }> {
  // Its module asks for Electron's, which in Node is a path and must exist.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = dirname(process.env.HOPWATCH_ELECTRON ?? '');
  const { AppImageUpdater: Updater } = (await import('electron-updater')).default;
  const appImage = join(folder, 'Hopwatch.AppImage');
  await writeFile(appImage, program('1.0.0'));
  await chmod(appImage, 0o755);
  if (kind === 'restart') process.env.APPIMAGE = appImage;
  else delete process.env.APPIMAGE;
  const quits: string[] = [];
  const updater: AppImageUpdater = new Updater(null, {
    version: '1.0.0',
    name: 'hopwatch',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: join(folder, 'cache'),
    whenReady: async () => undefined,
    relaunch: () => undefined,
    quit: () => quits.push('quit'),
    onQuit: () => undefined,
  });
  await writeFile(join(folder, 'app-update.yml'), `provider: generic\nurl: ${feed.url}\nupdaterCacheDirName: hopwatch\n`);
  // What it calls after `install` is Electron's; see BaseUpdater.quitAndInstall.
  updater.quitAndInstall = (isSilent, isForceRunAfter) => {
    if (updater.install(isSilent, isForceRunAfter)) quits.push('quit');
  };
  updater.logger = null;
  updater.disableDifferentialDownload = true;
  Object.assign(updater, { httpExecutor: new UpdateRequests() });
  const said: string[] = [];
  const beforeRestart = async (): Promise<void> => void quits.push('stopped');
  const updates = new Updates({ updater, kind, isOn: () => true, beforeRestart, log: (words) => said.push(words) });
  updater.on('error', () => updates.emit('changed'));
  return { updates, appImage, said, quits };
}

test.describe('an installed version', () => {
  test.skip(process.platform !== 'linux', 'AppImages are for Linux.');
  test.describe.configure({ mode: 'serial' });

  test('fetches a newer version, and at a restart is replaced by it and started', async ({ folder }) => {
    const feed = await UpdateFeed.start('2.0.0', program('2.0.0'));
    const { updates, appImage, quits, said } = await installedVersion(folder, feed);
    const changed = once(updates, 'changed');
    updates.check();
    await changed;
    expect(said).toEqual([]);
    expect(updates.newVersion).toEqual({ version: '2.0.0', how: 'restart' });
    expect(await readFile(appImage, 'utf8'), 'nothing is installed unasked').toBe(program('1.0.0'));

    const watcher = watch(folder);
    await updates.restart();
    expect(await readFile(appImage, 'utf8')).toBe(program('2.0.0'));
    const started = async (): Promise<string | undefined> =>
      (await readFile(join(folder, 'started'), 'utf8').catch(() => '')).trim() || undefined;
    expect(await untilAnswer(watcher, 'change', started, { what: 'the new version to start' })).toBe('2.0.0');
    expect(quits, 'the data is let go first').toEqual(['stopped', 'quit']);
    watcher.close();
    feed.stop();
  });

  test('refuses a file that is not the one that was announced', async ({ folder }) => {
    const feed = await UpdateFeed.start('2.0.0', program('evil'), Buffer.alloc(64).toString('base64'));
    const { updates, appImage, said } = await installedVersion(folder, feed);
    const changed = once(updates, 'changed');
    updates.check();
    await changed;
    expect(said[0]).toContain('sha512 checksum mismatch');
    expect(updates.newVersion).toBeNull();
    expect(await readFile(appImage, 'utf8')).toBe(program('1.0.0'));
    feed.stop();
  });

  test('that was unpacked from a .tar.gz is told of a newer version, and nothing is fetched', async ({ folder }) => {
    const feed = await UpdateFeed.start('2.0.0', program('2.0.0'));
    const { updates } = await installedVersion(folder, feed, 'packages');
    const changed = once(updates, 'changed');
    updates.check();
    await changed;
    expect(updates.newVersion).toEqual({ version: '2.0.0', how: 'packages' });
    expect(feed.asked).toEqual(['/latest-linux.yml']);
    feed.stop();
  });

  test('stays as it is when there is nothing newer', async ({ folder }) => {
    const feed = await UpdateFeed.start('1.0.0', program('1.0.0'));
    const { updates } = await installedVersion(folder, feed);
    updates.check();
    await expect.poll(() => feed.asked).toEqual(['/latest-linux.yml']);
    expect(updates.newVersion).toBeNull();
    feed.stop();
  });
});
