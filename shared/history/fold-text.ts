const ascii = /^[\0-\x7f]*$/;
const marks = /\p{M}/gu;

/** One character without case and accents; empty for an accent that stands alone. A final sigma is a sigma. */
const foldCharacter = (character: string): string =>
  character.normalize('NFD').replace(marks, '').toLowerCase().replace(marks, '').replaceAll('ς', 'σ');

/** What stands in `units` for a UTF-16 unit that was not met so far, and for one that becomes several, or none. */
const [unmet, several] = [0, 1];
/** What each UTF-16 unit becomes: a memory of a pure function, since asking for each letter of a long message takes long. */
const units = new Uint16Array(0x10000);
const others = new Map<string, string>();
/** How many characters beyond these are remembered. */
const maxOthers = 20_000;

function remember(character: string): string {
  const folded = foldCharacter(character);
  if (others.size >= maxOthers) others.clear();
  others.set(character, folded);
  return folded;
}

const foldOther = (character: string): string => others.get(character) ?? remember(character);

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;
const isPair = (high: number, low: number): boolean => high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;

/** The text of UTF-16 units; `apply` takes only so many arguments. */
function textOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192) {
    // biome-ignore lint/plugin: at most 8,192 at a time, and no other way keeps lone surrogates as they are
    text += String.fromCharCode(...codes.subarray(at, at + 8192));
  }
  return text;
}

/**
 * Takes case and accents away, so that `zoe` finds `Zoë`. Letter by letter: normalising a whole text sorts each row of accents
 * in it, which takes minutes for a message full of them.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  // A syllable of Hangul becomes three letters, and nothing becomes more.
  const folded = new Uint16Array(3 * text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const known = units[code] ?? unmet;
    if (known > several) {
      folded[length] = known;
      length += 1;
      continue;
    }
    const character = isPair(code, text.charCodeAt(at + 1)) ? text.slice(at, at + 2) : text.charAt(at);
    at += character.length - 1;
    const other = foldOther(character);
    // Half of a pair says nothing of the next one that begins with it.
    if (!isHalf(code)) units[code] = other.length === 1 ? Math.max(other.charCodeAt(0), several) : several;
    for (let place = 0; place < other.length; place += 1) {
      folded[length] = other.charCodeAt(place);
      length += 1;
    }
  }
  return textOf(folded.subarray(0, length));
}
