import { EventEmitter } from 'node:events';
import { expect, test } from 'playwright/test';
import { type UpdateOptions, Updates } from '../../../electron/installation/updates.ts';

/** Stands for electron-updater: counts what it's asked. */
class FakeUpdater extends EventEmitter {
  autoDownload = true;
  autoInstallOnAppQuit = true;
  checks = 0;
  restarts = 0;

  async checkForUpdates(): Promise<null> {
    this.checks += 1;
    return null;
  }

  quitAndInstall(): void {
    this.restarts += 1;
  }
}

function make(options: Partial<UpdateOptions> = {}): { updater: FakeUpdater; updates: Updates; said: string[] } {
  const updater = new FakeUpdater();
  const said: string[] = [];
  const typed = updater as unknown as UpdateOptions['updater'];
  const updates = new Updates({
    updater: typed,
    kind: 'restart',
    isOn: () => true,
    beforeRestart: async () => undefined,
    log: (words) => said.push(words),
    ...options,
  });
  return { updater, updates, said };
}

test('what was fetched is told, and installed only when the user says so', async () => {
  const { updater, updates } = make();
  updates.check();
  updater.emit('update-available', { version: '2.0.0' });
  expect(updates.newVersion).toBeNull();
  updater.emit('update-downloaded', { version: '2.0.0' });
  expect(updates.newVersion).toEqual({ version: '2.0.0', how: 'restart' });
  expect(updater.restarts).toBe(0);
  await updates.restart();
  expect(updater.restarts).toBe(1);
});

test('a package of the system is told of, and nothing is fetched or installed', async () => {
  const { updater, updates } = make({ kind: 'packages' });
  expect(updater.autoDownload).toBe(false);
  updater.emit('update-available', { version: '2.0.0' });
  expect(updates.newVersion).toEqual({ version: '2.0.0', how: 'packages' });
  await updates.restart();
  expect(updater.restarts).toBe(0);
});

test('four times a day it is asked, a sleep and a clock that is set notwithstanding', async () => {
  let now = Date.UTC(2026, 5, 12);
  const { updater, updates } = make({ now: () => now });
  const look = async (hours: number): Promise<number> => {
    now += hours * 3_600_000;
    updates.checkIfDue();
    await Promise.resolve();
    return updater.checks;
  };
  expect(await look(0)).toBe(1);
  expect(await look(5), 'not yet').toBe(1);
  expect(await look(9), 'after a night').toBe(2);
  expect(await look(-9_000), 'a clock that was a year ahead').toBe(3);
  expect(await look(5)).toBe(3);
});

test('turned off, it asks nobody', () => {
  const { updater, updates } = make({ isOn: () => false });
  updates.check();
  expect(updater.checks).toBe(0);
});

test('a source that does not answer is logged, and nothing more', () => {
  const { updater, updates, said } = make();
  updater.emit('error', new Error('ECONNREFUSED'));
  expect(said).toEqual(['Looking for an update failed: ECONNREFUSED']);
  expect(updates.newVersion).toBeNull();
});

test('an update that fails once the recording was let go is told, once, whichever way it fails', async () => {
  const failures: unknown[] = [];
  const onFailure = (version: string, error: unknown): number => failures.push([version, (error as Error).message]);
  const rejecting = make({ onFailure, beforeRestart: () => Promise.reject(new Error('the disk')) });
  const throwing = make({ onFailure });
  throwing.updater.quitAndInstall = () => {
    throw new Error('the file');
  };
  const telling = make({ onFailure });
  telling.updater.quitAndInstall = () => telling.updater.emit('error', new Error('the installer'));
  for (const { updater, updates } of [rejecting, throwing, telling]) {
    // One that only looked for a version has let nothing go.
    updater.emit('error', new Error('ECONNREFUSED'));
    updater.emit('update-downloaded', { version: '2.0.0' });
    await updates.restart();
    updater.emit('error', new Error('later'));
  }
  expect(failures).toEqual([
    ['2.0.0', 'the disk'],
    ['2.0.0', 'the file'],
    ['2.0.0', 'the installer'],
  ]);
});
