import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { DesktopApp, type LaunchOptions } from './desktop-app.ts';
import { NotificationDaemon } from './notification-daemon.ts';
import { PrivateBus } from './private-bus.ts';
import { TrayHost } from './tray-host.ts';

export { expect } from 'playwright/test';

interface DesktopOptions {
  /** False: a desktop without a tray. */
  hasTray: boolean;
  /** False: a desktop without a notification service. */
  hasNotifications: boolean;
}

interface DesktopFixtures {
  bus: PrivateBus;
  notifications: NotificationDaemon;
  trayHost: TrayHost;
  /** Empty at first. */
  dataFolder: string;
  /** Stands for the user's home folder. */
  home: string;
  /** Starts the app on this test's desktop and data folder; all that were started are ended with the test. */
  launch: (options?: Partial<LaunchOptions>) => Promise<DesktopApp>;
}

/** A test with a desktop of its own: message bus, notification service, tray, data folder. */
export const test = base.extend<DesktopOptions & DesktopFixtures>({
  hasTray: [true, { option: true }],
  hasNotifications: [true, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
  bus: async ({}, use, testInfo) => {
    testInfo.skip(process.platform !== 'linux', 'The desktop that these tests stand in for is made of D-Bus services.');
    const bus = await PrivateBus.start();
    await use(bus);
    await bus.stop();
  },

  notifications: async ({ bus, hasNotifications }, use) => {
    const daemon = new NotificationDaemon();
    if (hasNotifications) await daemon.start(bus.address);
    await use(daemon);
    daemon.stop();
  },

  trayHost: async ({ bus, hasTray }, use) => {
    const host = new TrayHost();
    if (hasTray) await host.start(bus.address);
    await use(host);
    host.stop();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'hopwatch-data-'));
    await use(folder);
    // Electron's helper processes may outlive it by a moment and still write.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'hopwatch-home-'));
    await mkdir(join(home, '.config'));
    await use(home);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  },

  // The notification service and the tray are named so that they are there before the app and go after it.
  launch: async ({ bus, notifications: _notifications, trayHost: _trayHost, dataFolder, home }, use, testInfo) => {
    const launched: DesktopApp[] = [];
    await use(async (options = {}) => {
      const app = await DesktopApp.launch({ busAddress: bus.address, home, dataFolder, ...options });
      launched.push(app);
      return app;
    });
    await Promise.all(launched.map((app) => app.end()));
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const app of launched) await testInfo.attach('output of the app', { body: app.output, contentType: 'text/plain' });
    }
  },
});
