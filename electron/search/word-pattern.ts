import { foldText } from '../../shared/history/fold-text.ts';
import { asInJson } from '../../shared/history/query.ts';

/**
 * Patterns that find a word in the raw bytes of a segment, whatever its case and accents, without decoding them: the
 * bytes are looked at as Latin-1 (one character a byte), and each letter stands for all UTF-8 sequences that fold to it.
 */

/** The last code point whose folding is looked up: Latin with all its extensions, Greek, Cyrillic and their accents. */
const lastFolded = 0x1fff;

let variants: ReadonlyMap<string, readonly string[]> | null = null;

/** Folded character → all characters that fold to it. Made once; takes some ten milliseconds. */
function variantsOf(folded: string): readonly string[] {
  if (variants === null) {
    const found = new Map<string, string[]>();
    for (let code = 0x41; code <= lastFolded; code += 1) {
      const character = String.fromCharCode(code);
      const key = foldText(character);
      if (key.length === 0) continue;
      const list = found.get(key);
      if (list === undefined) found.set(key, [character]);
      else list.push(character);
    }
    variants = found;
  }
  return variants.get(folded) ?? [];
}

const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const escapeBytes = (bytes: string): string =>
  Array.from(bytes, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

/** One of several byte sequences; those that differ in their last byte only share a class, which keeps the pattern fast. */
function anyOf(sequences: Iterable<string>): string {
  const lasts = new Map<string, string>();
  for (const bytes of new Set(sequences)) {
    const head = bytes.slice(0, -1);
    lasts.set(head, (lasts.get(head) ?? '') + bytes.slice(-1));
  }
  const parts = Array.from(lasts, ([head, last]) => `${escapeBytes(head)}[${escapeBytes(last)}]`);
  return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
}

/** Accents that stand behind their letter as characters of their own, U+0300 to U+036F. */
const combining = '(?:\\xcc[\\x80-\\xbf]|\\xcd[\\x80-\\xaf])*';

/** Makes the pattern for a word or phrase (not empty), for text that was decoded as Latin-1. */
export function wordPattern(word: string): RegExp {
  const letters = Array.from(asInJson(word).normalize('NFC').replace(/\p{M}/gu, ''), (character) => {
    const folded = foldText(character);
    const all = [character, character.toLowerCase(), character.toUpperCase(), character.normalize('NFD'), ...variantsOf(folded)];
    return anyOf(all.filter(Boolean).map(bytesOf)) + (variantsOf(folded).length > 1 ? combining : '');
  });
  return new RegExp(letters.join(''), 'g');
}
