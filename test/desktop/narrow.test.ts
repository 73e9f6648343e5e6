import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopApp } from '../support/desktop-app.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';
import { sideways } from '../support/sideways.ts';

const folder = join(import.meta.dirname, '../output/screenshots');

/** What stands on the screen: Playwright's own pictures of a page that is zoomed show a part of it only. */
async function pictureOf({ app }: DesktopApp): Promise<Buffer> {
  const png = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64'),
  );
  return Buffer.from(png ?? '', 'base64');
}

const screens = ['History', 'Overview', 'Quarantine', 'Settings'] as const;

for (const [width, zoom] of [
  [720, 1],
  [720, 2],
  [1180, 2],
] as const) {
  for (const language of ['en', 'fr'] as const) {
    test(`no screen needs to be moved sideways, ${width} pixels wide at ${zoom * 100} %, ${language}`, async ({ launch }) => {
      await mkdir(folder, { recursive: true });
      const app = await launch();
      const window = new HopwatchWindow(await app.window());
      const { page } = window;
      for (const message of sampleDay()) await app.post(message);
      await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
      await app.post({ event: 'job.updated', export_key: 'not-the-key', job: 3 });
      await window.rows.first().click();
      await window.ask((bridge) => bridge.changeSettings({ language: 'en' }));
      await app.app.evaluate(
        ({ BrowserWindow }, wanted) => {
          const [shown] = BrowserWindow.getAllWindows();
          shown?.setContentSize(wanted.width, 700);
          shown?.webContents.setZoomFactor(wanted.zoom);
        },
        { width, zoom },
      );
      await expect.poll(() => page.evaluate('Math.round(innerWidth)')).toBe(width / zoom);
      for (const screen of screens) {
        await window.ask((bridge) => bridge.changeSettings({ language: 'en' }));
        await window.open(screen);
        if (screen === 'Quarantine') await page.getByTestId('quarantine-row').click();
        if (language === 'fr') {
          await window.ask((bridge) => bridge.changeSettings({ language: 'fr' }));
          await expect(page.locator('html')).toHaveAttribute('lang', /^fr/);
        }
        await writeFile(join(folder, `narrow-${width}-${zoom}-${language}-${screen}.png`), await pictureOf(app));
        expect(await page.evaluate(sideways), screen).toEqual([]);
      }
    });
  }
}
