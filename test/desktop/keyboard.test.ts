import type { Page } from 'playwright';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { statusMessage } from '../support/messages.ts';
import { RulesPage } from '../support/rules-page.ts';

/** Presses Tab until a control has the focus; gives up after as many as no dialog needs (each column of an export is a few). */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const named = page.locator(':focus').and(page.getByLabel(name).or(page.getByRole('button', { name })));
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key);
    if ((await named.count()) > 0) return;
  }
  throw new Error(`${name} is not reached by ${key}.`);
}

test('the menu of an event is used by the keyboard alone, and gives the focus back to the list', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  for (const number of [0, 1]) await app.post(statusMessage(number));
  await expect(window.rows).toHaveCount(2);
  const { page } = window;
  const list = page.getByRole('listbox').filter({ has: window.rows.first() });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await expect(window.eventMenu).toBeVisible();
  await expect(window.eventMenu.getByRole('menuitem', { name: 'Open', exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await expect(window.eventMenu.getByRole('menuitem', { name: 'Delete event' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(window.eventMenu).toHaveCount(0);
  await expect(list).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(window.eventMenu.getByRole('menuitem', { name: 'Open', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(window.eventMenu.getByRole('menuitem', { name: 'Open in HireHop' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(window.eventMenu.getByRole('menuitem', { name: 'Always notify for this job' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(window.eventMenu).toHaveCount(0);
  await expect(list).toBeFocused();
});

test('the export is chosen by the keyboard alone, and gives the focus back to its button', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  await app.post(statusMessage(0));
  await expect(window.rows).toHaveCount(1);
  const { page, exportDialog } = window;
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(exportDialog.getByRole('table')).toBeVisible();
  await expect(exportDialog.locator(':focus')).toHaveCount(1);
  await tabTo(page, /Excel/);
  await page.keyboard.press('ArrowDown');
  await expect(exportDialog.getByRole('radio', { name: /CSV/ })).toBeChecked();
  await tabTo(page, 'Save as…');
  await tabTo(page, /CSV/, 'Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(exportDialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Space');
  await expect(exportDialog.getByRole('table')).toBeVisible();
  await tabTo(page, 'Close', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(exportDialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a rule is made and edited by the keyboard alone, and the focus goes back to where it was', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  await window.open('Settings');
  const { editor, rules } = new RulesPage(page);
  const add = page.getByRole('button', { name: 'Add a rule' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(editor.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Big money');
  await tabTo(page, 'Client');
  await page.keyboard.type('creme');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Save rule');
  await page.keyboard.press('Enter');
  await expect(editor).toHaveCount(0);
  await expect(add).toBeFocused();
  await expect(rules.first()).toContainText('Big money');

  const edit = page.getByRole('button', { name: 'Edit: Big money', exact: true });
  await edit.focus();
  await page.keyboard.press('Space');
  await expect(editor.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await expect(edit).toBeFocused();

  await page.getByRole('button', { name: 'More: Big money', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'More: Big money', exact: true })).toBeFocused();
});
