import { stringEnd, valueEnd } from '../../shared/json/scan.ts';
import { sha256 } from '../storage/line.ts';
import { redacted } from './key-places.ts';

/**
 * Work on the text of valid JSON, never on what JSON.parse made of it: numbers, key order and duplicate keys of a
 * message are kept as they came.
 */

/** True when arrays and objects are nested deeper than `limit`. Works on any text, without recursion. */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

/** How deep a message may be nested. Deeper ones parse, but blow the stack of whatever walks them. */
const maxDepth = 64;

/** True for a text that is nested deeper than any message may be. */
export const isTooDeep = (text: string): boolean => isDeeperThan(text, maxDepth);

/** Characters that stay escaped: unprintable ones, and those that mean something inside a JSON string. */
const keepEscaped = /[\p{C}\p{Zl}\p{Zp}"\\]/u;
/** What the pattern said of each UTF-16 unit that was met so far (1 stays escaped, 2 doesn't): a memory of a pure function. */
const known = new Uint8Array(0x10000);

function staysEscaped(unit: number): boolean {
  if (known[unit] === 0) known[unit] = keepEscaped.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}

const unitAt = (text: string, at: number): number => Number.parseInt(text.slice(at + 2, at + 6), 16);

/** What an escape sequence stands for, and how long it is; null when it stays as it is. */
function unescaped(text: string, at: number): { character: string; length: number } | null {
  const kind = text.charCodeAt(at + 1);
  if (kind === 0x2f) return { character: '/', length: 2 };
  if (kind !== 0x75) return null;
  const unit = unitAt(text, at);
  if (unit >= 0xd800 && unit < 0xdc00 && text.startsWith('\\u', at + 6)) {
    const low = unitAt(text, at + 6);
    if (low < 0xdc00 || low > 0xdfff) return null;
    const character = String.fromCharCode(unit, low);
    return keepEscaped.test(character) ? null : { character, length: 12 };
  }
  return staysEscaped(unit) ? null : { character: String.fromCharCode(unit), length: 6 };
}

/**
 * Writes JSON on one line with its printable characters as themselves: `Zo\u00eb` becomes `Zoë` and `\/` becomes
 * `/`, so that a text is found whichever way PHP wrote it. The value stays the same to the last digit.
 */
export function normaliseJson(text: string): string {
  // Raw line breaks stand only between tokens: inside a string JSON forbids them.
  const line = text.includes('\n') || text.includes('\r') ? text.replace(/[\r\n]+/g, ' ') : text;
  let result = '';
  let from = 0;
  for (let at = line.indexOf('\\'); at !== -1; ) {
    const found = unescaped(line, at);
    if (found === null) at = line.indexOf('\\', at + 2);
    else {
      result += line.slice(from, at) + found.character;
      from = at + found.length;
      at = line.indexOf('\\', from);
    }
  }
  return from === 0 ? line : result + line.slice(from);
}

const keyName = '"export_key"';

/**
 * Takes the value of every `export_key` out, at any depth and of any type. Exact on valid JSON that went through
 * `normaliseJson`: a quote before a name that isn't escaped opens a key there, and nothing else.
 */
export function redactExportKey(text: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf(keyName); at !== -1; at = text.indexOf(keyName, at + keyName.length)) {
    if (at < from || text.charCodeAt(at - 1) === 0x5c) continue;
    const colon = /\s*:\s*/y;
    colon.lastIndex = at + keyName.length;
    if (!colon.test(text)) continue;
    const start = colon.lastIndex;
    const end = valueEnd(text, start);
    result += `${text.slice(from, start)}"${redacted}"`;
    from = start + text.slice(start, end).trimEnd().length;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** The top-level members of a JSON object's text, each as `"name": value`. */
function* members(text: string): Generator<string> {
  const start = text.indexOf('{') + 1;
  for (let at = start; at < text.length; ) {
    const end = valueEnd(text, at);
    yield text.slice(at, end).trim();
    at = end + 1;
  }
}

/** The text of a top-level member's value; of the last one if there are several, as JSON.parse does. Null when there is none. */
export function memberText(text: string, name: string): string | null {
  const start = `"${name}"`;
  let value: string | null = null;
  for (const member of members(text)) {
    if (member.startsWith(start)) value = member.slice(member.indexOf(':', start.length) + 1).trim();
  }
  return value;
}

const isSpace = (code: number): boolean => code <= 0x20;

/**
 * The top-level members but for `time`, each without the white space around it and followed by a comma. Where there is no
 * white space, which is how PHP writes, members that stand side by side are taken in one piece: a piece each costs more
 * than the hashing.
 */
function contentWithoutTime(text: string): string {
  const start = text.indexOf('{') + 1;
  let content = '';
  let from = start;
  let end = start;
  for (let at = start; at < text.length; at = end + 1) {
    end = valueEnd(text, at);
    if (isSpace(text.charCodeAt(at)) || isSpace(text.charCodeAt(end - 1))) return membersWithoutTime(text);
    if (!text.startsWith('"time"', at)) continue;
    content += text.slice(from, at);
    from = end + 1;
  }
  return from > end ? content : `${content}${text.slice(from, end)},`;
}

function membersWithoutTime(text: string): string {
  let content = '';
  for (const member of members(text)) if (!member.startsWith('"time"')) content += `${member},`;
  return content;
}

/**
 * A fingerprint of a message (64 bits, hexadecimal) that leaves its `time` out: the same event delivered through two
 * registered webhooks has the same. Takes the redacted text of a JSON object.
 */
export function fingerprintOf(text: string): string {
  return sha256(contentWithoutTime(text)).slice(0, 16);
}
