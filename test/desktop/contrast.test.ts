import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';

test('more contrast and the system’s own colours are taken where they are asked for', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  for (const message of sampleDay()) await app.post(message);
  await window.rows.first().click();
  const chosen = page.locator('[role="option"][aria-selected="true"]').first();
  const line = (): Promise<string> => page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--hw-line')");
  const usual = await line();

  await page.emulateMedia({ contrast: 'more' });
  expect(await line()).not.toBe(usual);
  await window.shoot('contrast-more');

  await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' });
  // What is chosen must be seen without its background.
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await window.shoot('contrast-forced');
  await window.open('Overview');
  await expect(page.getByRole('region', { name: 'By kind' })).toBeVisible();
  await window.shoot('contrast-forced-overview');
});
