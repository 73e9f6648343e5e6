import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';

test('a held Delete deletes one event, and the undo covers all that were deleted in a row', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  for (let number = 0; number < 8; number += 1) await app.post(statusMessage(number));
  await expect(window.rows).toHaveCount(8);
  await window.row('Job 15571').click();
  const list = page.getByRole('listbox').filter({ has: window.rows.first() });
  await list.focus();
  // Without a release in between, each further one is a repetition.
  for (let times = 0; times < 6; times += 1) await page.keyboard.down('Delete');
  await page.keyboard.up('Delete');
  await expect(window.rows).toHaveCount(7);
  for (let left = 6; left >= 4; left -= 1) {
    await page.keyboard.press('Delete');
    await expect(window.rows).toHaveCount(left);
  }
  await expect(page.getByText('4 events deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(window.rows).toHaveCount(8);
  await expect(window.rows.first()).toContainText('Job 15571');
});

test('Delete in a menu or a field over an event leaves the event alone, and a held Enter presses its button once', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  for (let number = 0; number < 4; number += 1) await app.post(statusMessage(number));
  await window.row('Job 15567').click();
  await expect(window.detail).toContainText('Job 15567');
  await window.detail.getByRole('button', { name: /^Copy/ }).first().click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.getByRole('menuitem').first().focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expect(window.rows).toHaveCount(4);
  await expect(window.detail).toContainText('Job 15567');
  const button = window.detail.getByRole('button', { name: 'Delete event' });
  await button.focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(window.rows).toHaveCount(3);
  await window.row('Job 15566').click();
  await expect(window.rows).toHaveCount(3);
  await page.keyboard.press('Delete');
  await expect(window.rows).toHaveCount(2);
});
