/** The shortest export key that is taken, in characters. */
export const shortestExportKey = 4;

/** More of a text is not looked at, in UTF-16 units with and without what can't be seen: a sender may make up a megabyte. */
const longest = { raw: 2_000, visible: 400 };

/** What has neither ink nor width comes along when a text is copied, and nobody can have typed it. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/gu;

/** White space at the ends, the blank braille pattern among it, which looks like it. */
const blankEnds = /^[\s\u2800]+|[\s\u2800]+$/g;

/** Opening and closing quotation marks of all the languages in which a key may be quoted. */
const quotePairs: ReadonlySet<string> = new Set([
  ...['""', "''", '``', '´´', '“”', '‘’', '„“', '„”', '‚‘', '‚’', '””', '’’', '«»', '»«', '‹›', '›‹', '「」', '『』', '″″', '′′'],
]);

/** Letters of other alphabets, and strokes, that look like the one of ASCII behind them. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from(
    'аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSЗ3бbαaοoνvρpυuιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıi‐-‑-‒-–-—-−-'.matchAll(
      /(.)(.)/gu,
    ),
    ([, other = '', plain = '']) => [other, plain] as const,
  ),
);

/** Printable ASCII without quotation marks: what a key is made of. Source: the keys that HireHop shows. */
const plainKey = /^[!#-&(-_a-~]*$/;

/** A character that a key can't have. */
export interface WrongCharacter {
  readonly character: string;
  /** "U+0430". */
  readonly code: string;
  /** Which one of the key it is, from 1 on. */
  readonly place: number;
  /** The character of ASCII that it looks like; null when it looks like none. */
  readonly looksLike: string | null;
}

/** Full-width and otherwise styled letters and digits as themselves: each stands for one character and no other. */
function unstyled(character: string): string {
  const plain = character.normalize('NFKC');
  return /^[A-Za-z0-9]+$/.test(plain) || (character >= '\uFF01' && character <= '\uFF5E') ? plain : character;
}

function withoutQuotes(text: string): string {
  let key = text.replace(blankEnds, '');
  while (key.length > 1 && quotePairs.has(`${key[0]}${key.at(-1)}`)) key = key.slice(1, -1).replace(blankEnds, '');
  return key;
}

/**
 * Frees an export key of what came along when it was copied: blanks and line ends around it, quotation marks, characters that
 * nobody sees, full-width letters. What may be a slip is not guessed: then it answers the first character that is wrong.
 */
export function cleanExportKey(text: string): { readonly key: string } | { readonly wrong: WrongCharacter } {
  if (plainKey.test(text)) return { key: text };
  const visible = text.slice(0, longest.raw).replace(invisible, '').slice(0, longest.visible);
  const key = withoutQuotes(Array.from(visible, unstyled).join(''));
  if (plainKey.test(key)) return { key };
  const characters = Array.from(key);
  const at = characters.findIndex((character) => !plainKey.test(character));
  const character = characters[at] ?? '';
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { wrong: { character, code, place: at + 1, looksLike: lookAlikes.get(character) ?? null } };
}
