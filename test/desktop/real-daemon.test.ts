import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopApp } from '../support/desktop-app.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';
import { RealDesktop } from '../support/real-desktop.ts';

const folder = join(import.meta.dirname, '../output/screenshots');
const hasDunst = spawnSync('dunst', ['--version']).status === 0;

// The notification service is the real one.
test.use({ hasNotifications: false });

/** The whole screen as a PNG, as Electron itself captures it. */
async function screenshot(app: DesktopApp): Promise<Buffer> {
  const png = await app.app.evaluate(async ({ desktopCapturer }) => {
    const [screen] = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: { width: 1280, height: 800 } });
    return screen?.thumbnail.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(png, 'base64');
}

for (const { locale, title, body, storm } of [
  { locale: 'en_GB', title: 'Job 15564 <Main> & Stage', body: 'Provisional → Booked, by Zoë', storm: / events$/ },
  { locale: 'fr_FR', title: 'Affaire 15564 <Main> & Stage', body: 'Provisoire → Réservé, par Zoë', storm: / événements$/ },
] as const) {
  test(`a real notification daemon shows an event and a storm, and a click leads to it: ${locale}`, async ({ launch, bus }) => {
    test.skip(!hasDunst, 'dunst is not on this machine.');
    await mkdir(folder, { recursive: true });
    const desktop = await RealDesktop.start(bus.address);
    try {
      const app = await launch({ args: ['--hidden'], env: { DISPLAY: desktop.display, LANGUAGE: locale } });
      const first = statusMessage(0);
      const data = { ...(first.data as object), JOB_NAME: '<Main> & Stage' };
      expect((await app.post({ ...first, data })).status).toBe(200);
      await expect.poll(() => desktop.visible()).toBe(1);
      await writeFile(join(folder, `notification-${locale}.png`), await screenshot(app));
      const opened = app.app.waitForEvent('window');
      await desktop.click();
      const window = new HopwatchWindow(await opened);
      await expect(window.detail).toContainText('<Main> & Stage');
      const shown = await desktop.closeAll();
      // Dunst keeps the markup that came: escaped it is shown as it is.
      expect(shown.map(({ summary }) => summary)).toContain(title);
      expect(shown.map((each) => each.body).join('\n')).toContain(body);

      for (const number of [1, 2, 3, 4, 5, 6, 7]) expect((await app.post(statusMessage(number))).status).toBe(200);
      await expect.poll(() => desktop.visible()).toBeGreaterThan(0);
      await writeFile(join(folder, `notification-storm-${locale}.png`), await screenshot(app));
      await expect.poll(async () => (await desktop.closeAll()).some(({ summary }) => storm.test(summary))).toBe(true);
    } finally {
      await desktop.stop();
    }
  });
}
