import { type QuoteToken, quoteAt, quotedEnd, structureEnd } from './quoted-text.ts';

/**
 * Where export keys stand in a text that need not be valid in any format: JSON at any depth of strings within strings, forms,
 * multipart, queries, XML, PHP. Every pattern is bounded and each part of a text is passed once, whatever a sender makes up.
 */

/** What stands in place of an export key. It needs no escape in any of these formats. */
export const redacted = '[redacted]';

/** A piece of a text that is to be replaced. */
export interface KeyPlace {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Shorter than any key that can be set: such a value in the middle of a text is left as it came. */
const shortestHidden = 4;

/** A character as itself, or escaped as in JSON and in URLs; in strings within strings the escapes are escaped again. */
function anyForm(character: string): string {
  const codes = [character.toLowerCase(), character.toUpperCase()].map((each) => each.charCodeAt(0).toString(16));
  const code = `(?:${codes.join('|')})`;
  // Only where a row of backslashes begins: from each one of it anew, a long row would take its square.
  return `(?:[${character}]|(?<!\\\\)\\\\{1,16}u00${code}|%(?:25){0,4}${code})`;
}

const letters = (word: string): string => Array.from(word, anyForm).join('');
const between = `(?:${anyForm('_')}|${anyForm('-')}|[.+ ]|%20)?`;

/** `export_key`, in any spelling that a person would take for it. */
const name = `${letters('export')}${between}${letters('key')}s?`;
const anyName = new RegExp(name, 'gi');
const wholeName = new RegExp(`^${name}$`, 'i');

/** What every form of the name has and hardly any other text: that is found faster than the name. */
const trace = /[xX][pP%\\]|u00[57]8|%(?:25){0,4}[57]8/;

/** True when a text may hold the name of an export key. */
export const mayHoldKey = (text: string): boolean => trace.test(text) && text.search(anyName) !== -1;

/** True for the name of an export key in any spelling but prose: "export key" alone may be two words of a sentence. */
export const isKeyName = (text: string): boolean => text.length < 400 && wholeName.test(text);

const space = '(?:\\s|\\\\{1,16}[nrt]|\\+|%(?:25){0,4}(?:20|09|0[ad])){0,50}';
const lineEnd = '(?:\\r?\\n|(?:\\\\{1,16}r)?\\\\{1,16}n)';
const quote = '(?:\\\\{0,64}["\']|\\\\{1,16}u002[27]|%(?:25){0,4}2[27]|&(?:quot|apos|#34|#39);)';
/** What ends the name: a bracket of `data[export_key]`, too. */
const nameEnd = `(${quote})?(?:\\]|%(?:25){0,4}5d)?`;
const valueName = `(?:${space},)?${space}(?:${quote})?value(?:${quote})?${space}[:=]`;
const sign = '=>|[:=]|%(?:25){0,4}3[ad]|\\\\{1,16}u003[ad]|;s:\\d{1,7}:|>|&gt;|%(?:25){0,4}3e';
const separator = `${nameEnd}(?:${space}(${sign})|(${valueName})|(?:\\s[^<>]{0,200})(>))${space}(?:<!\\[CDATA\\[)?`;
const behindName = new RegExp(separator, 'iy');

/** The empty line that ends the head of a form's part, and what ends the part. */
const emptyLine = new RegExp(`${lineEnd}${lineEnd}`, 'g');
const partEnd = new RegExp(`${lineEnd}--`, 'g');
/** The head of a part is no longer behind its name, in UTF-16 units. */
const longestHead = 1_000;
const partName = new RegExp(`name\\s?=\\s?(?:${quote})?$`, 'i');

/** The end of a closing tag's opening. */
const closingTag = /(?:\/|%2f)(?:[\w.]{1,40}:)?$/i;
const literal = /^(?:null|true|false|none|undefined|nil)$/i;

const escaped = '\\\\{1,16}u[0-9a-f]{4}';
/** A value without quotation marks: in queries and forms, which end it by `&` and may escape anything in it; elsewhere. */
const bareInQuery = new RegExp(`(?:[^\\s&"'<>#\\\\]|${escaped})+`, 'iy');
const bare = new RegExp(`(?:[^\\s&"'<>#\\\\,;{}()[\\]]|${escaped})+`, 'iy');
/** The same where the separator was escaped for a URL: then what ends it is, too. */
const bareInUrl = /(?:(?!%(?:25){0,4}(?:2[2367c]|[57]d|3[ce]|20|0[ad]))[^\s&"'<>#\\])+/iy;

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The value behind a name that ended with this quotation mark (undefined: with none), from `start`. */
function valuePlace(text: string, start: number, nameQuote: string | undefined, said: string): KeyPlace | null {
  if (text.startsWith(redacted, start)) return null;
  const opening: QuoteToken | null = quoteAt(text, start);
  if (opening !== null) {
    const from = start + opening.text.length;
    const end = quotedEnd(text, from, opening);
    const isPlain = opening.text.length === 1 && nameQuote?.length === 1;
    const isHidden = text.startsWith(redacted, from) && end === from + redacted.length;
    if (isHidden || end - from < (isPlain ? 1 : shortestHidden)) return null;
    return { start: from, end, replacement: redacted };
  }
  const replacement = `${nameQuote ?? ''}${redacted}${nameQuote ?? ''}`;
  const first = text[start];
  if (first === '[' || first === '{') return { start, end: structureEnd(text, start), replacement };
  const pattern = said.startsWith('%') ? bareInUrl : said === '=' ? bareInQuery : bare;
  const end = stickyEnd(pattern, text, start);
  const shortest = nameQuote?.length === 1 ? 1 : shortestHidden;
  if (end - start < shortest || literal.test(text.slice(start, Math.min(end, start + 20)))) return null;
  return { start, end, replacement };
}

/** Finds the first match of a pattern behind a place; asked for places that ascend, it passes a text once. */
function searcher(text: string, pattern: RegExp): (from: number) => { readonly start: number; readonly end: number } | null {
  let found: { start: number; end: number } | null = { start: -1, end: -1 };
  return (from) => {
    if (found === null || found.start >= from) return found;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    found = match && { start: match.index, end: pattern.lastIndex };
    return found;
  };
}

interface Name {
  readonly start: number;
  readonly text: string;
}

/** Finds the value of a form's part of that name. */
function partFinder(text: string): (name: Name) => KeyPlace | null {
  const nextEmptyLine = searcher(text, emptyLine);
  const nextEnd = searcher(text, partEnd);
  return ({ start: nameStart, text: nameText }) => {
    const at = nameStart + nameText.length;
    if (!partName.test(text.slice(Math.max(0, nameStart - 80), nameStart))) return null;
    const head = nextEmptyLine(at);
    if (head === null || head.start - at > longestHead) return null;
    const { end: start } = head;
    const end = nextEnd(start)?.start ?? text.length;
    return end === start || text.slice(start, end) === redacted ? null : { start, end, replacement: redacted };
  };
}

function placeBehind(text: string, name: Name, findPart: ReturnType<typeof partFinder>): KeyPlace | null {
  const at = name.start + name.text.length;
  behindName.lastIndex = at;
  const found = behindName.exec(text);
  if (found === null) return findPart(name);
  const [whole, nameQuote, said = '', named, tag] = found;
  const isTag = tag !== undefined || /^(?:>|&gt;|%(?:25){0,4}3e)$/i.test(said);
  if (isTag && closingTag.test(text.slice(Math.max(0, name.start - 50), name.start))) return null;
  // Two words and a colon are prose: "export key: ask Ann".
  if (said === ':' && nameQuote === undefined && name.text.includes(' ')) return null;
  return valuePlace(text, at + whole.length, named === undefined ? nameQuote : undefined, said);
}

/** The places of all values that an export key's name has in a text, in their order, none within another. */
export function findKeys(text: string): KeyPlace[] {
  if (!trace.test(text)) return [];
  const places: KeyPlace[] = [];
  const findPart = partFinder(text);
  // One pattern for all texts, told each time where to begin: a message may hold a hundred thousand strings, each a text.
  for (let from = 0; ; ) {
    anyName.lastIndex = from;
    const found = anyName.exec(text);
    if (found === null) return places;
    const place = placeBehind(text, { start: found.index, text: found[0] }, findPart);
    from = Math.max(anyName.lastIndex, place?.end ?? 0);
    if (place !== null) places.push(place);
  }
}
