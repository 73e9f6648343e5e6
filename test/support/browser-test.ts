import { chromium } from 'playwright';
import { BrowserApp } from './browser-app.ts';
import { HopwatchWindow } from './hopwatch-window.ts';
import { test as base } from './node-test.ts';

export { expect } from './node-test.ts';

/** Nothing is asked of the network, and nothing of the desktop. */
const switches = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];

interface BrowserFixtures {
  window: HopwatchWindow;
  app: BrowserApp;
  /** What the page complained of: errors, and whatever its own policy refused. */
  complaints: string[];
}

/** A test with the app's window in this system's Chromium, which is as new as the one in the Electron that users have. */
export const test = base.extend<BrowserFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument.
  complaints: async ({}, use) => {
    await use([]);
  },

  window: async ({ colorScheme, viewport, complaints }, use, testInfo) => {
    testInfo.skip(process.platform !== 'linux', 'The Chromium of Debian is driven, which npm test installs on Linux only.');
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false, args: switches });
    const page = await browser.newPage({ colorScheme, viewport, locale: 'en-GB' });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await use(new HopwatchWindow(page));
    await browser.close();
  },

  app: async ({ folder, window }, use) => {
    const app = await BrowserApp.start(folder, window.page);
    await use(app);
    await app.stop();
  },
});
