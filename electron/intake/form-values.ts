/** What a value that may hold JSON begins with, in a form: a bracket, plain or encoded, behind white space of either kind. */
const jsonStart = /^(?:\s|\+|%20|%0[9AD])*(?:[[{]|%5B|%7B)/i;
/** How much of a value is looked at for that, in UTF-16 units. */
const looked = 200;

const beginsLikeJson = (text: string, from: number, end: number): boolean => jsonStart.test(text.slice(from, Math.min(end, from + looked)));

/** How many fields are looked at: a form has some dozens. */
const maxFields = 10_000;
/** How many of the values that begin like JSON are decoded. */
const maxDecoded = 50;

/** Decodes a part of a form; null when that is not UTF-8 or has a percent sign that encodes nothing. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/**
 * Reads the values of a form (`application/x-www-form-urlencoded`) that begin like JSON, in order. A part without a name is
 * taken, too, and so is what stands behind the first name as it is, for senders that forget to encode it. Never throws.
 * Source: WHATWG URL Standard, section 5.1.
 */
export function* formValues(text: string): Generator<string> {
  let unencoded: string | null = null;
  let count = 0;
  let equals = text.indexOf('=');
  let fields = 0;
  for (let start = 0; start < text.length && count < maxDecoded && fields < maxFields; ) {
    fields += 1;
    const next = text.indexOf('&', start);
    const end = next === -1 ? text.length : next;
    // Looked for once, and not again for each part of a text that has none.
    if (equals !== -1 && equals < start) equals = text.indexOf('=', start);
    const from = equals === -1 || equals >= end || beginsLikeJson(text, start, equals) ? start : equals + 1;
    if (beginsLikeJson(text, from, end)) {
      const part = text.slice(from, end);
      count += 1;
      unencoded ??= text.slice(from);
      // An encoded text without a name ends with the sign that stands before its missing value.
      const value = decoded(from === start && part.endsWith('=') ? part.slice(0, -1) : part);
      if (value !== null) yield value;
    }
    start = end + 1;
  }
  if (unencoded !== null) yield unencoded;
}
