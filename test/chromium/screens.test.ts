import { axeFindings } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { exportKey, sampleDay } from '../support/messages.ts';
import { sideways } from '../support/sideways.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1180, 720]) {
    test.describe(`in the current Chromium, ${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 760 } });

      test('every main screen is shown whole, and axe finds nothing wrong', async ({ app, window, complaints }) => {
        test.setTimeout(90_000);
        const { page } = window;
        const look = async (screen: string): Promise<void> => {
          await window.shoot(`chromium-${screen}-${colorScheme}-${width}`);
          expect(await page.evaluate(sideways), screen).toEqual([]);
          expect(await axeFindings(window), screen).toEqual([]);
        };
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
        await expect(window.emptyState).toBeVisible();
        await look('welcome');

        await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
        const day = sampleDay();
        for (const message of day) expect((await app.post({ ...message, export_key: exportKey })).status).toBe(200);
        // Else the row that is clicked has moved on by one.
        await expect(window.rows.first()).toHaveAttribute('aria-setsize', String(day.length));
        await expect(window.rows.first()).toContainText('Job 15564');
        await window.rows.first().click();
        await expect(page.getByTestId('job-timeline')).toBeVisible();
        await expect(window.rows.first()).toHaveAttribute('data-unread', 'false');
        await look('history');

        await window.open('Overview');
        await expect(page.getByRole('region', { name: 'By kind' }).getByRole('button')).not.toHaveCount(0);
        await look('overview');

        await app.post({ event: 'job.updated', export_key: 'not-the-key', job: 3 });
        await window.open('Quarantine');
        await window.asideRows.first().click();
        await expect(page.getByRole('region', { name: 'The text as it came' })).toBeVisible();
        await look('quarantine');

        await window.open('Settings');
        await expect(page.getByRole('heading', { name: 'Settings' }).first()).toBeVisible();
        await look('settings');

        await page.getByRole('navigation').getByText('Listening', { exact: true }).click();
        await expect(page.getByTestId('health').getByTestId('log-line').first()).toContainText('started');
        await look('health');
        expect(complaints).toEqual([]);
      });
    });
  }
}
