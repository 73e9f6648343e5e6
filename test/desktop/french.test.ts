import type { Page } from 'playwright';
import { en } from '../../shared/locales/en/index.ts';
import { fr } from '../../shared/locales/fr/index.ts';
import { expect, test } from '../support/desktop-test.ts';
import { HopwatchWindow } from '../support/hopwatch-window.ts';
import { sampleDay } from '../support/messages.ts';

/** HireHop's own names of fields, which stand in a message; the command's help has words like them. */
const sent: ReadonlySet<string> = new Set(['NAME', 'ADDRESS']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What would be shown of the English catalogue where something were left untranslated: whole texts, with any values in them. */
const english: readonly RegExp[] = Object.entries(en)
  .filter(([key, text]) => text !== fr[key as keyof typeof fr] && !sent.has(text))
  // Plurals are tried by what stands beside them in the other messages; values alone would match everything.
  .filter(([, text]) => !text.includes(', plural') && !text.includes(', select') && text.replace(/\{[^}]*\}|[^a-z]/gi, '').length >= 3)
  .map(
    ([, text]) =>
      new RegExp(
        `^${text
          .split(/\{[^}]*\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
  );

/** Every text that a user can see or hear on the page, but for what was sent. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const texts = [];
    const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('pre, [inert]');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && shown(node.parentElement)) texts.push(node.data);
    }
    for (const element of document.querySelectorAll('*')) {
      if (!shown(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  })()`);

test('on a French system no screen says anything in English', async ({ launch, trayHost }) => {
  const app = await launch({ env: { LANGUAGE: 'fr_FR' } });
  const window = new HopwatchWindow(await app.window());
  const { page } = window;
  const untranslated = new Map<string, string[]>();
  const look = async (screen: string): Promise<void> => {
    await window.shoot(`french-${screen}`);
    const found = (await textsOf(page)).filter((text) => english.some((pattern) => pattern.test(text)));
    if (found.length > 0) untranslated.set(screen, [...new Set(found)]);
  };
  const open = (screen: 'history' | 'overview' | 'setAside' | 'settings'): Promise<void> =>
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
  await open('setAside');
  await page.getByTestId('quarantine-row').first().click();
  await look('set-aside');
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
