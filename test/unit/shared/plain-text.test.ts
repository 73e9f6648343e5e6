import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { plainText } from '../../../shared/plain-text.ts';

for (const [what, text, expected] of [
  ['colours of a terminal', 'a\u001b[1;31mred\u001b[0m\u009b2Jb', 'aredb'],
  ['titles and links of a terminal', '\u001b]0;title\u0007a\u001b]8;;https://x.example\u001b\\link\u009d2;x\u009c', 'alink'],
  ['an escape character alone', 'a\u001bb\u0000c', 'a b c'],
  ['characters that turn the direction', 'Job \u202egnp.exe\u202c \u2066x\u2069', 'Job gnp.exe x'],
  ['characters without width', 'Ma\u200bin\u200d St\u2060age\ufeff\u00ad', 'Main Stage'],
  ['fillers that draw nothing', 'a\u3164\u115f\u034fb', 'ab'],
  ['hidden tags', 'a\u{E0041}\u{E0042}b', 'ab'],
  ['line breaks of any kind', 'a\r\nb\u2028c\u0085d', 'a b c d'],
  ['halves of a surrogate pair', 'a\ud800b\udc00', 'a b'],
  ['letters of any script', 'Zoë 山田 Łukasz Ⅷ e\u0301', 'Zoë 山田 Łukasz Ⅷ e\u0301'],
  ['emoji', '❤️ 1️⃣ 😀', '❤️ 1️⃣ 😀'],
] as const) {
  test(`${what} leave one plain line`, () => {
    expect(plainText(text)).toBe(expected);
  });
}

const hostile = fc.array(
  fc.constantFrom('\u001b[', '\u001b]', '\u009b', '\u202e', '\u200b', '\ud83d', '\ude00', '\n', ' ', 'm', '0;', 'Zoë', '\u0007', '😀'),
);

test('whatever the text is, one bounded line without unprintable characters comes out, and stays as it is', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    hostile.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, maxLength) => {
      const line = plainText(text, maxLength);
      expect(line.length).toBeLessThanOrEqual(maxLength);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(plainText(line, maxLength)).toBe(line);
    }),
    { numRuns: 2000 },
  );
});

test('a megabyte of escape characters is dealt with at once', () => {
  const started = performance.now();
  for (const text of ['\u001b]', '\u009d', '\u001b[0', ' ', '\u200b']) plainText(text.repeat(1024 * 1024), 200);
  expect(performance.now() - started).toBeLessThan(1000);
});
