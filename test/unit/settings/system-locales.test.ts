import { expect, test } from 'playwright/test';
import { systemLocales } from '../../../electron/settings/system-locales.ts';
import { chooseLanguage } from '../../../shared/locales/languages.ts';

const spoken = (env: Readonly<Record<string, string>>): string => chooseLanguage('system', systemLocales(env)).locale;

test('the environment names the language, the strongest variable first', () => {
  expect(spoken({ LANG: 'fr_BE.UTF-8' })).toBe('fr-BE');
  expect(spoken({ LANG: 'fr_BE.UTF-8', LC_MESSAGES: 'fr_CA' })).toBe('fr-CA');
  expect(spoken({ LANG: 'fr_BE.UTF-8', LC_MESSAGES: 'fr_CA', LC_ALL: 'en_GB' })).toBe('en-GB');
  expect(systemLocales({ LANG: 'en_GB', LANGUAGE: 'nl:fr' }).slice(0, 3)).toEqual(['nl', 'fr', 'en_GB']);
});

test('the C locale is English, whatever LANGUAGE says', () => {
  for (const env of [{ LC_ALL: 'C' }, { LC_ALL: 'POSIX' }, { LANG: 'C.UTF-8' }]) {
    expect(systemLocales({ LANG: 'fr_FR', LANGUAGE: 'fr', ...env }), JSON.stringify(env)).toEqual([]);
  }
  expect(spoken({ LC_ALL: 'C' })).toBe('en-GB');
});
