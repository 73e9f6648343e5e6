import { stringEnd, valueEnd } from '../../shared/json/scan.ts';
import { findKeys, isKeyName, mayHoldKey, redacted } from './key-places.ts';

/** A value that is no word or number by chance: where it stands once more in the same message, it's the key, too. */
const distinct = /^(?=.{0,200}[a-z])(?=.{0,200}\d)[\w.+/=-]{8,200}$/i;
/** More of them are not looked for in one message. */
const maxDistinct = 4;

/** Takes a value out wherever it stands, unless it might stand there by chance. */
function hideValue(text: string, value: unknown): string {
  return typeof value === 'string' && distinct.test(value) ? text.replaceAll(value, redacted) : text;
}

/**
 * Takes the values of all export keys out of a text of any format; what else it holds stays as it came. A text without one is
 * answered as it is.
 */
export function hideKeys(text: string): string {
  const places = findKeys(text);
  if (places.length === 0) return text;
  const values = new Set<string>();
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, replacement } of places) {
    parts.push(text.slice(from, start), replacement);
    if (values.size < maxDistinct && end - start <= 200) values.add(text.slice(start, end));
    from = end;
  }
  parts.push(text.slice(from));
  return [...values].reduce(hideValue, parts.join(''));
}

/** What may stand between a name and its value in JSON: a colon, or a member of its own for the value. */
const toValue = /\s*(?:,\s*"value"\s*)?:\s*/iy;

/** Replaces the value of a key's name that ends at `at`, in valid JSON; null when what ends there is no name. */
function memberPlace(text: string, at: number): { readonly start: number; readonly end: number } | null {
  toValue.lastIndex = at;
  if (!toValue.test(text)) return null;
  const start = toValue.lastIndex;
  return { start, end: start + text.slice(start, valueEnd(text, start)).trimEnd().length };
}

function hideInStrings(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let next = 0;
  for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', next)) {
    next = stringEnd(text, quote);
    if (next - quote < 'export_key'.length) continue;
    const content = text.slice(quote + 1, next - 1);
    const place = isKeyName(content) ? memberPlace(text, next) : null;
    if (place !== null) {
      parts.push(text.slice(from, place.start), `"${redacted}"`);
      from = place.end;
      next = place.end;
    } else {
      const hidden = hideKeys(content);
      if (hidden === content) continue;
      parts.push(text.slice(from, quote + 1), hidden);
      from = next - 1;
    }
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

const plainMember = `"export_key":"${redacted}"`;

/**
 * Takes out of valid JSON what `redactExportKey` leaves: keys that are spelled in another way, and those in strings, which may hold
 * JSON, forms and URLs themselves. It stays valid. `key`: the message's own, which goes wherever it stands.
 */
export function hideKeysInJson(text: string, key: unknown): string {
  // Nearly every message has the one member and nothing else that could be a key.
  const at = text.indexOf(plainMember);
  const isPlain = at === -1 ? !mayHoldKey(text) : !mayHoldKey(text.slice(0, at)) && !mayHoldKey(text.slice(at + plainMember.length));
  return hideValue(isPlain ? text : hideInStrings(text), key);
}

/** The byte order of a text in UTF-16; null for any other. Without a mark, every other byte of Western text is 0. */
function utf16Order(body: Buffer): 'LE' | 'BE' | null {
  if (body[0] === 0xff && body[1] === 0xfe) return 'LE';
  if (body[0] === 0xfe && body[1] === 0xff) return 'BE';
  const start = body.subarray(0, 64);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 3 > start.length) return 'LE';
  return even * 3 > start.length ? 'BE' : null;
}

function hideInUtf16(body: Buffer<ArrayBuffer>, order: 'LE' | 'BE'): Buffer<ArrayBuffer> {
  const whole = Buffer.from(body.subarray(0, body.length - (body.length % 2)));
  const text = (order === 'LE' ? whole : whole.swap16()).toString('utf16le');
  const hidden = hideKeys(text);
  if (hidden === text) return body;
  const bytes = Buffer.from(hidden, 'utf16le');
  return Buffer.concat([order === 'LE' ? bytes : bytes.swap16(), body.subarray(whole.length)]);
}

/** Takes the export keys out of a body of any format and encoding; all other bytes stay as they came. */
export function hideKeysInBytes(body: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const order = utf16Order(body);
  if (order !== null) return hideInUtf16(body, order);
  // A character for each byte: whatever the encoding is, the others come back as they were.
  const text = body.toString('latin1');
  const hidden = hideKeys(text);
  return hidden === text ? body : Buffer.from(hidden, 'latin1');
}
