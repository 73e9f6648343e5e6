import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { type DiffPart, diffWords } from '../../../renderer/features/history/detail/word-diff.ts';

const marked = (parts: readonly DiffPart[] | undefined): string =>
  (parts ?? []).map(({ text, same }) => (same ? text : `[${text}]`)).join('');

test('the words that changed are told, in either text', () => {
  const diff = diffWords('Power comes from the house, radios for six.', 'Power comes from the truck, radios for eight people.');
  expect(marked(diff?.from)).toBe('Power comes from the [house], radios for [six].');
  expect(marked(diff?.to)).toBe('Power comes from the [truck], radios for [eight people].');
  expect(marked(diffWords('Load-in at 8', 'Load-in at 8. Crew of 6')?.to)).toBe('Load-in at 8[. Crew of 6]');
  expect(marked(diffWords('à l’été', 'à l’hiver')?.from)).toBe('à l’[été]');
});

test('texts with little in common are told whole', () => {
  expect(diffWords('Wedding lighting', 'Three trucks on Monday')).toBeNull();
  expect(diffWords('', 'All new')).toBeNull();
});

test('the parts put together are the texts, and the words in both are the same in both', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'Zoë', ' ', '\n', '.', '𝄞', '\ud83d'), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const diff = diffWords(from, to);
      if (diff === null) return;
      const join = (parts: readonly DiffPart[], only: boolean): string =>
        parts.map((part) => (only && !part.same ? '' : part.text)).join('');
      expect(join(diff.from, false)).toBe(from);
      expect(join(diff.to, false)).toBe(to);
      const words = (parts: readonly DiffPart[]): string => join(parts, true).replace(/\s/g, '');
      expect(words(diff.from)).toBe(words(diff.to));
    }),
  );
});

test('texts that would take long are told whole, at once', () => {
  const words = (word: string): string => Array.from({ length: 50_000 }, (_, at) => `${word}${at}`).join(' ');
  const start = performance.now();
  expect(diffWords(words('a'), words('b'))).toBeNull();
  // A single change in a long text is found all the same.
  expect(marked(diffWords(`${words('a')} x`, `${words('a')} y`)?.to).endsWith('[y]')).toBe(true);
  expect(performance.now() - start).toBeLessThan(1_000);
});
