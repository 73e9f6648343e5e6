import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SettingsStore } from '../../electron/settings/settings-store.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';

const env = { LANGUAGE: 'fr_FR' };

test('on a French system what went wrong is told in French: a taken port, and a setting that can’t be read', async ({
  launch,
  dataFolder,
}) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const settings = await SettingsStore.open(dataFolder);
  await settings.change({ port });
  const file = join(dataFolder, 'settings.json');
  await writeFile(file, JSON.stringify({ ...settings.value, rules: 'none' }));

  const app = await launch({ env });
  const window = new HopwatchWindow(await app.window());
  await expect(window.problemBanner.filter({ hasText: `Un autre programme utilise le port ${port}` })).toBeVisible();
  const mended = window.problemBanner.filter({ hasText: 'Une partie des réglages n’a pas pu être lue' });
  await expect(mended).toContainText(`est revenu à sa valeur d’origine : les règles de notification.`);
  await expect(window.page.locator('html')).toHaveAttribute('lang', 'fr-FR');
  await expect(window.page).toHaveTitle('Hopwatch');
  await window.shoot('french-problems');
  expect((await window.ask((bridge) => bridge.getState())).listener.url).toContain(settings.value.token);

  // Another language is spoken as soon as it's chosen.
  await window.ask((bridge) => bridge.changeSettings({ language: 'en' }));
  await expect(window.problemBanner.filter({ hasText: `Another program is using port ${port}` })).toBeVisible();
  await expect(window.page.locator('html')).toHaveAttribute('lang', /^en/);
  other.close();
});

test('the window of a long start speaks the language that its address names', async ({ launch }) => {
  const app = await launch({ env });
  const opened = app.app.waitForEvent('window', (page) => page.url().includes('starting.html'));
  await app.window();
  await app.app.evaluate(({ BrowserWindow }) => new BrowserWindow().loadURL('app://hopwatch/starting.html?language=fr-FR#0.400'));
  const page = await opened;
  await expect(page.getByRole('heading')).toHaveText('Préparation de l’historique');
  await expect(page.getByRole('progressbar', { name: 'Préparation de l’historique' })).toHaveAttribute('value', '0.4');
  await expect(page).toHaveTitle('Hopwatch démarre');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-FR');
});
