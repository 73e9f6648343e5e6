import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/browser-test.ts';
import { statusMessage } from '../support/messages.ts';

test('in the current Chromium an event is opened and exported by the keyboard alone', async ({ app, window, complaints }) => {
  const { page, exportDialog } = window;
  for (const number of [0, 1]) await app.post(statusMessage(number));
  await expect(window.rows).toHaveCount(2);
  const list = page.getByRole('listbox').filter({ has: window.rows.first() });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await expect(window.eventMenu.getByRole('menuitem', { name: 'Open', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(window.detail).toContainText('Main Stage 2026');
  await list.focus();
  await page.keyboard.press('Shift+F10');
  await expect(window.eventMenu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();

  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(exportDialog.getByRole('table')).toBeVisible();
  await expect(exportDialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(exportDialog).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(complaints).toEqual([]);
});

test('in the current Chromium the command palette leads to every screen', async ({ app, window, complaints }) => {
  await app.post(statusMessage(0));
  await expect(window.rows).toHaveCount(1);
  for (const screen of ['Overview', 'History', 'Settings']) {
    await window.command(screen);
    await expect(window.page.getByRole('heading', { name: screen, level: 1, exact: true })).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('in the current Chromium an export reaches the file that was chosen', async ({ app, window, folder, complaints }) => {
  await app.post(statusMessage(0));
  app.system.chosenFile = join(folder, 'export.csv');
  await window.export(/CSV/);
  await expect(window.page.getByText(/1 event.*export\.csv|export\.csv.*1 event/).first()).toBeVisible();
  expect(await readFile(app.system.chosenFile, 'utf8')).toContain('Main Stage 2026');
  expect(complaints).toEqual([]);
});
