import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';

test('the language that is chosen is spoken at once, in the window, in the tray and by notifications', async ({
  launch,
  trayHost,
  notifications,
}) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  const tray = await trayHost.nextItem();
  await window.open('Settings');
  const choice = page.getByRole('combobox', { name: 'Language' });
  expect(await choice.locator('option').allTextContents()).toEqual(
    expect.arrayContaining(['Same as this computer', 'English', 'Français']),
  );
  await choice.selectOption({ label: 'Français' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réglages');
  await expect(page.locator('html')).toHaveAttribute('lang', /^fr/);
  await tray.waitForMenu((menu) => menu.some(({ label }) => label === 'Ouvrir Hopwatch'));
  await page.getByRole('button', { name: 'Envoyer un événement de test' }).click();
  expect((await notifications.next()).summary).toBe('Test de Hopwatch');
  await page.getByRole('combobox', { name: 'Langue' }).selectOption({ label: 'Celle de cet ordinateur' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

test('the settings are searched by title, explanation and field; what is typed in a hidden field stays', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  await window.open('Settings');
  const sections = page.locator('[data-section]:visible h2');
  const box = page.getByTestId('settings-search');
  const all = await sections.count();
  await page.getByRole('textbox', { name: 'Port', exact: true }).fill('12345');

  await box.fill('quiet');
  await expect(sections).toHaveText(['Notifications']);
  await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Only the kind' })).toBeHidden();
  await expect(page.getByTestId('settings-found')).toHaveText('1 section found');
  await box.fill('zzz');
  await expect(page.getByTestId('settings-found')).toHaveText('Nothing found for “zzz”.');
  await expect(sections).toHaveCount(0);
  await box.press('Escape');
  await expect(sections).toHaveCount(all);
  await expect(page.getByRole('textbox', { name: 'Port', exact: true })).toHaveValue('12345');
});

test('the table of contents leads to a section, and is there only where there is room', async ({ launch }) => {
  const app = await launch();
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  await window.open('Settings');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const current = contents.locator('[aria-current="location"]');
  await expect(current).toHaveText('Language');
  await contents.getByRole('button', { name: 'About' }).click();
  await expect(page.getByText('HireHop Ltd')).toBeInViewport();
  await expect(current).toHaveText('About');
  // The page is too short to bring it to the top.
  await contents.getByRole('button', { name: 'Backup' }).click();
  await expect(current).toHaveText('Backup');
  await contents.getByRole('button', { name: 'Rules' }).click();
  await expect(current).toHaveText('Rules');
  await page.getByRole('heading', { name: 'Rules', exact: true }).hover();
  await page.mouse.wheel(0, -20_000);
  await expect(current).toHaveText('Language');
  await page.mouse.wheel(0, 20_000);
  await expect(current).toHaveText('About');
  await window.shoot('settings-contents');
  await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600));
  await expect(contents).toBeHidden();
});
