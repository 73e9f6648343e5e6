import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'playwright/test';
import { catalogues, english, type MessageKey, speak } from '../../../shared/locales/language.ts';
import { chooseLanguage, languageCodes } from '../../../shared/locales/languages.ts';

type MessagePart = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of the values that a message takes. */
function valuesOf(message: string): string[] {
  const namesOf = (part: MessagePart): string[] => {
    const own = 'value' in part && !('len' in part) && part.type !== 0 ? [part.value] : [];
    const inner = 'options' in part ? Object.values(part.options).flatMap(({ value }) => value.flatMap(namesOf)) : [];
    return [...own, ...inner];
  };
  const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(ast.flatMap(namesOf))].sort();
}

for (const code of languageCodes.filter((each) => each !== 'en')) {
  test(`every message in the language ${code} can be read and takes the values that English takes`, () => {
    for (const [key, message] of Object.entries(catalogues[code])) {
      expect(message.trim(), key).not.toBe('');
      expect(valuesOf(message), key).toEqual(valuesOf(catalogues.en[key as MessageKey] ?? ''));
    }
  });
}

for (const code of languageCodes) {
  test(`the language ${code} has every message and no other`, () => {
    expect(Object.keys(catalogues[code]).sort()).toEqual(Object.keys(catalogues.en).sort());
  });
}

test('messages have one kind of apostrophe within words', () => {
  const straight = languageCodes.flatMap((code) => Object.entries(catalogues[code]).filter(([, message]) => /\p{L}'\p{L}/u.test(message)));
  expect(straight).toEqual([]);
});

test('every message is said somewhere', async () => {
  const root = join(import.meta.dirname, '../../..');
  const files = (
    await Promise.all(
      ['electron', 'renderer', 'shared'].map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
    )
  )
    .flat()
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes(join('shared', 'locales')));
  const source = (await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))).join('\n');
  // A key is written whole, or made of a beginning and what it is about: `error.${code}.title`.
  const made = [...source.matchAll(/`([a-zA-Z.-]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');
  const unsaid = Object.keys(catalogues.en).filter(
    (key) => !source.includes(`'${key}'`) && !made.some((beginning) => key.startsWith(beginning)),
  );
  expect(unsaid).toEqual([]);
});

test('the system’s language is spoken, in the locale that the user has', () => {
  expect(chooseLanguage('system', ['fr-CA', 'en-US'])).toEqual({ code: 'fr', locale: 'fr-CA' });
  expect(chooseLanguage('system', ['fr_FR.UTF-8'])).toEqual({ code: 'fr', locale: 'fr-FR' });
  expect(chooseLanguage('system', ['nl-NL', 'de-AT'])).toEqual({ code: 'de', locale: 'de-AT' });
});

test('what the user chose goes before the system, and English is spoken where nothing else can be', () => {
  expect(chooseLanguage('fr', ['en-GB'])).toEqual({ code: 'fr', locale: 'fr-FR' });
  expect(chooseLanguage('fr', ['en-GB', 'fr-BE'])).toEqual({ code: 'fr', locale: 'fr-BE' });
  expect(chooseLanguage('system', [])).toEqual({ code: 'en', locale: 'en-GB' });
  expect(chooseLanguage('system', ['C', '', 'not a locale', 'en'])).toEqual({ code: 'en', locale: 'en-GB' });
});

test('plurals are those of the language', () => {
  const french = speak({ code: 'fr', locale: 'fr-FR' });
  expect(french.say('tray.unread', { count: 1 })).toBe('1 non lu');
  expect(french.say('tray.unread', { count: 2 })).toBe('2 non lus');
  expect(english.say('tray.unread', { count: 0 })).toBe('nothing unread');
});

test('a message without a value that it needs is a fault, not a gap', () => {
  expect(() => english.say('tray.listening')).toThrow(/unread/);
});
