import { defineConfig } from 'playwright/test';

export default defineConfig({
  outputDir: 'output/results',
  testMatch: '**/*.test.ts',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: [['list'], ['./support/tally-reporter.ts']],
  use: { trace: 'off' },
  projects: [
    { name: 'unit', testDir: 'unit', fullyParallel: true },
    { name: 'integration', testDir: 'integration', fullyParallel: true },
    // Each test starts Electron: one at a time in a file, two files at once.
    { name: 'desktop', testDir: 'desktop', fullyParallel: false, timeout: 60_000, expect: { timeout: 10_000 } },
    // The built window in this system's Chromium, which is as new as that of the Electron that users have.
    { name: 'chromium', testDir: 'chromium', fullyParallel: true, expect: { timeout: 10_000 } },
    // Builds, installs and removes the .deb, which takes minutes: `npm run test:package`.
    ...(process.env.HOPWATCH_TEST_PACKAGE ? [{ name: 'package', testDir: 'package' }] : []),
  ],
});
