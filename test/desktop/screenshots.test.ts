import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';

const folder = join(import.meta.dirname, '../output/screenshots');

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [900, 600],
    [1600, 1000],
  ] as const) {
    test(`every screen can be looked at, ${theme}, ${width}×${height}`, async ({ launch }) => {
      await mkdir(folder, { recursive: true });
      const app = await launch();
      const window = new HopwatchWindow(await app.window());
      const shoot = async (name: string): Promise<void> => {
        const file = join(folder, `${name}-${theme}-${width}.png`);
        await window.page.screenshot({ path: file });
      };
      await expect(window.emptyState).toBeVisible();
      await app.app.evaluate(
        ({ BrowserWindow, nativeTheme }, wanted) => {
          nativeTheme.themeSource = wanted.theme;
          BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
        },
        { theme, width, height },
      );
      await expect.poll(() => window.page.evaluate('[innerWidth, innerHeight]')).toEqual([width, height]);
      await expect(window.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
      await shoot('empty');

      for (const message of sampleDay()) expect((await app.post(message)).status).toBe(200);
      await expect(window.rows.first()).toContainText('Job 15564');
      await shoot('list');
      await window.rows.first().click();
      await expect(window.detail).toContainText('Provisional');
      await expect(window.rows.first()).toHaveAttribute('data-unread', 'false');
      await shoot('detail');

      await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
      await app.post({ event: 'job.updated', export_key: 'not-the-key', job: 3 });
      await app.post('{"event":"job.upd');
      await window.open('Quarantine');
      await window.page.getByTestId('quarantine-row').last().click();
      await expect(window.page.getByText('"export_key":"[redacted]"')).toBeVisible();
      await shoot('quarantine');
      await window.page.getByRole('button', { name: 'Accept all' }).click();
      await expect(window.page.getByRole('dialog')).toBeVisible();
      await shoot('quarantine-question');
      await window.page.keyboard.press('Escape');
      await window.open('Settings');
      await expect(window.page.getByText('HireHop Ltd')).toBeVisible();
      await shoot('settings');
      await window.page.getByText('Quiet hours', { exact: true }).scrollIntoViewIfNeeded();
      await shoot('settings-notifications');

      // No screen may need to be moved sideways.
      expect(await window.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
  }
}
