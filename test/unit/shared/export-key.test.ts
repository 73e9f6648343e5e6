import { expect, test } from 'playwright/test';
import { hashExportKey, isExportKey } from '../../../electron/intake/export-key.ts';
import { checkSettings } from '../../../electron/settings/settings-store.ts';
import { cleanExportKey } from '../../../shared/hirehop/export-key.ts';

const key = '22u43mrjwe7u';

const comesAlong: Readonly<Record<string, string>> = {
  'blanks and line ends': ` \t${key}\r\n`,
  'blanks that do not break': `\u00a0${key}\u202f\u3000\u2800`,
  'a byte order mark': `\ufeff${key}`,
  'characters without width inside': '22u4\u200b3mr\u2060j\u00adwe\ufeff7u\u200e',
  'a control character': `${key}\u0000\u001b`,
  'straight quotes': `"${key}"`,
  'quotes in quotes and blanks': ` “ '${key}' ” `,
  'German quotes': `„${key}“`,
  'French quotes': `« ${key} »`,
  'code marks': `\`${key}\``,
  'full-width letters': '２２ｕ４３ｍｒｊｗｅ７ｕ',
  'letters of a bold font': '𝟮𝟮𝘂𝟰𝟯𝗺𝗿𝗷𝘄𝗲𝟳𝘂',
};

for (const [what, pasted] of Object.entries(comesAlong)) {
  test(`an export key is freed of ${what}`, () => {
    expect(cleanExportKey(pasted)).toEqual({ key });
    expect(checkSettings({ exportKey: pasted })).toEqual({ exportKey: key });
    expect(isExportKey(pasted, hashExportKey(key))).toBe(true);
  });
}

const refused: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['22u43mrjwе7u', 'lookAlike', { character: 'е', code: 'U+0435', place: 10, looksLike: 'e' }],
  ['22u43–mrjwe7u', 'lookAlike', { character: '–', code: 'U+2013', place: 6, looksLike: '-' }],
  ['22u43 mrjwe7u', 'blank', { code: 'U+0020', place: 6 }],
  ['22u43\nmrjwe7u', 'blank', { code: 'U+000A', place: 6 }],
  ['"22u43mrjwe7u', 'character', { character: '"', code: 'U+0022', place: 1 }],
  ['22u43mrjwe7ü', 'character', { character: 'ü', code: 'U+00FC', place: 12 }],
  ['22u43mrjwe7🎪', 'character', { character: '🎪', code: 'U+1F3AA', place: 12 }],
];

for (const [pasted, what, values] of refused) {
  test(`an export key with ${String(values.code)} inside is refused, and the character named`, () => {
    expect(() => checkSettings({ exportKey: pasted })).toThrow(
      expect.objectContaining({
        code: 'bad-setting',
        details: { name: 'exportKey', reason: { say: `check.exportKey.${what}`, values } },
      }),
    );
  });
}

test('nothing but quotes and blanks is no export key', () => {
  for (const pasted of ['""', ' “” ', '\u200b\u200b\u200b\u200b\u200b'])
    expect(() => checkSettings({ exportKey: pasted })).toThrow(/at least 4 characters/);
});

test('a megabyte in the place of the key is told apart from it at once', () => {
  const hash = hashExportKey(key);
  for (const piece of [' ', '"', '\u200b', 'ａ', '" ', '\n“']) expect(isExportKey(piece.repeat(500_000), hash)).toBe(false);
});

test('a key that another version kept as it was typed is still known', () => {
  expect(isExportKey('schlüssel', hashExportKey('schlüssel'))).toBe(true);
});
