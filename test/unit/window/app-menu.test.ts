import type { Menu, MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'playwright/test';
import { AppMenu } from '../../../electron/window/app-menu.ts';
import { windowWish } from '../../../electron/window/shortcuts.ts';
import { type Language, speak } from '../../../shared/locales/language.ts';
import { chooseLanguage, type LanguageCode, languageCodes } from '../../../shared/locales/languages.ts';

const speaking = (code: LanguageCode): Language => speak(chooseLanguage(code, []));

type Template = readonly MenuItemConstructorOptions[];

/** What an app menu shows, as templates; null for none. */
function shownMenus(platform: NodeJS.Platform, isDevelopment = false): { menu: AppMenu; shown: (Template | null)[] } {
  const shown: (Template | null)[] = [];
  const fake = {
    buildFromTemplate: (template: Template) => template as unknown as Menu,
    setApplicationMenu: (built: Menu | null) => void shown.push(built as unknown as Template | null),
  };
  return { menu: new AppMenu({ menu: fake as unknown as typeof Menu, platform, isDevelopment }), shown };
}

const entries = (template: Template | null): MenuItemConstructorOptions[] =>
  (template ?? []).flatMap((each) => [each, ...entries((each.submenu as Template | undefined) ?? null)]);

for (const code of languageCodes) {
  test(`on macOS the menu has the usual entries, all of them in the language: ${code}`, () => {
    const { menu, shown } = shownMenus('darwin');
    menu.show(speaking(code));
    const all = entries(shown[0] ?? null).filter(({ type }) => type !== 'separator');
    for (const entry of all) expect(entry.label, entry.role).toBeTruthy();
    const roles = all.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'minimize', 'close', 'quit']));
    for (const role of ['reload', 'forceReload', 'toggleDevTools']) expect(roles).not.toContain(role);
  });
}

test('the menu follows the language, and where the platform has none there is none', () => {
  const mac = shownMenus('darwin');
  const english = speaking('en');
  mac.menu.show(english);
  mac.menu.show(english);
  mac.menu.show(speaking('de'));
  expect(mac.shown.map((template) => template?.[1]?.label)).toEqual(['Edit', 'Bearbeiten']);
  for (const platform of ['linux', 'win32'] as const) {
    const { menu, shown } = shownMenus(platform);
    menu.show(english);
    expect(shown).toEqual([null]);
  }
  const development = shownMenus('linux', true);
  development.menu.show(english);
  expect(development.shown[0]?.map(({ role }) => role)).toEqual(['viewMenu']);
});

test('without a menu the text can still be made larger, and the window be closed by its keys', () => {
  const press = (key: string, platform: NodeJS.Platform = 'linux', zoomLevel = 0) =>
    windowWish({ type: 'keyDown', key, control: platform !== 'darwin', meta: platform === 'darwin', alt: false }, platform, zoomLevel);
  expect([press('+'), press('='), press('-'), press('0', 'linux', 3)]).toEqual([
    { zoomTo: 0.5 },
    { zoomTo: 0.5 },
    { zoomTo: -0.5 },
    { zoomTo: 0 },
  ]);
  expect(press('+', 'linux', 6)).toEqual({ zoomTo: 6 });
  expect([press('w'), press('Q'), press('r'), press('i'), press('f')]).toEqual(['close', 'quit', null, null, null]);
  expect([press('w', 'darwin'), press('=', 'darwin')]).toEqual([null, { zoomTo: 0.5 }]);
  expect(windowWish({ type: 'keyDown', key: '+', control: false, meta: false, alt: false }, 'linux', 0)).toBeNull();
});
