import { fr } from '../../shared/locales/fr/index.ts';
import { type MessageKey, speak } from '../../shared/locales/language.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';
import { untranslatedTexts } from '../support/untranslated.ts';

test('on a French system no screen says anything in English', async ({ launch, trayHost }) => {
  const app = await launch({ env: { LANGUAGE: 'fr_FR' } });
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  const untranslated = new Map<string, string[]>();
  const look = async (screen: string): Promise<void> => {
    await window.shoot(`french-${screen}`);
    const found = await untranslatedTexts(page);
    if (found.length > 0) untranslated.set(screen, found);
  };
  const open = (screen: 'history' | 'overview' | 'quarantine' | 'settings'): Promise<void> =>
    page.getByRole('navigation').getByText(fr[`frame.${screen}`], { exact: true }).click();

  await expect(page.locator('html')).toHaveAttribute('lang', /^fr/);
  await look('first-start');
  for (const message of sampleDay()) await app.post(message);
  await window.ask((bridge) => bridge.changeSettings({ exportKey: '22u43mrjwe7u' }));
  await app.post({ event: 'job.updated', export_key: 'not-the-key', job: 3 });
  await app.post('{"event":"job.upd');
  await open('overview');
  await open('history');
  await expect(window.rows.first()).toBeVisible();
  await window.rows.first().click();
  await expect(page.getByTestId('job-timeline')).toBeVisible();
  await look('event');
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('shortcuts');
  await page.keyboard.press('Escape');
  await page.getByTestId('search-box').fill('zzz');
  await expect(window.searchStatus).toBeVisible();
  await look('search');
  await page.getByTestId('search-box').fill('');
  await open('overview');
  await expect(page.locator('main h1:visible').last()).toBeVisible();
  await look('overview');
  await open('quarantine');
  await page.getByTestId('quarantine-row').first().click();
  await look('quarantine');
  await open('settings');
  const sections = page.locator('[data-section]');
  for (let index = 0; index < (await sections.count()); index += 1) {
    await sections.nth(index).scrollIntoViewIfNeeded();
    if (index % 3 === 0) await window.shoot(`french-settings-${index}`);
  }
  await look('settings');
  const tray = await trayHost.nextItem();
  await tray.waitForMenu((menu) => menu.some(({ label }) => label === fr['tray.menu.open']));
  expect(Object.fromEntries(untranslated)).toEqual({});
});

test('on a French system nothing that opens says anything in English', async ({ launch }) => {
  const app = await launch({ env: { LANGUAGE: 'fr_FR' } });
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  const { say } = speak({ code: 'fr', locale: 'fr-FR' });
  const dialog = page.getByRole('dialog');
  const press = (key: MessageKey): Promise<void> =>
    page
      .getByRole('button', { name: say(key), exact: true })
      .first()
      .click();
  const untranslated = new Map<string, string[]>();
  const look = async (what: string): Promise<void> => {
    await window.shoot(`french-opened-${what}`);
    const found = await untranslatedTexts(page);
    if (found.length > 0) untranslated.set(what, found);
  };
  const leave = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  for (const message of sampleDay()) await app.post(message);
  await expect(window.rows).toHaveCount(10);
  await window.rows.first().click({ button: 'right' });
  await expect(window.eventMenu).toBeVisible();
  await look('event-menu');
  await page.keyboard.press('Escape');
  await press('exporting.open');
  await expect(dialog.getByRole('table')).toBeVisible();
  await look('export-excel');
  for (const format of ['csv', 'ndjson', 'json'] as const) {
    await dialog.getByRole('radio', { name: say(`exporting.format.${format}`) }).check();
    await look(`export-${format}`);
  }
  await leave();

  await page.keyboard.press('Control+k');
  await expect(window.commands).not.toHaveCount(0);
  await look('palette');
  await dialog.getByRole('combobox').fill('zzz');
  await look('palette-nothing');
  await leave();

  await window.search('is:unread');
  await press('search.filter.date');
  await expect(dialog).toBeVisible();
  await look('date');
  await leave();
  await press('search.save');
  await look('save-search');
  await page.getByRole('textbox', { name: say('search.saveAs'), exact: true }).fill('Zut');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await press('search.saved.manage');
  await expect(dialog).toBeVisible();
  await look('saved-searches');
  await leave();

  await page.getByRole('navigation').getByText(say('frame.settings'), { exact: true }).click();
  await press('rules.add');
  await expect(dialog).toBeVisible();
  for (const field of ['events', 'fields', 'statusTo', 'clients'] as const) {
    await dialog.getByRole('combobox', { name: say(`rules.field.${field}`), exact: true }).press('ArrowDown');
    await look(`rule-${field}`);
    await page.keyboard.press('Tab');
  }
  const job = dialog.getByRole('combobox', { name: say('rules.field.jobs'), exact: true });
  await job.fill('douze');
  await job.press('Enter');
  await press('rules.save');
  await look('rule-wrong');
  await leave();
  expect(Object.fromEntries(untranslated)).toEqual({});
});
