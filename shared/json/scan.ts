/** Steps over the parts of a JSON text, without recursion and looking at each character once. */

/** The index behind the string that begins at `start` (a quote). */
export function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** The index behind the value that begins at or after `start`; on that of a closing bracket when none begins there. */
export function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (code === 0x2c && depth === 0) return at;
  }
  return text.length;
}

/** The index of the bracket that closes the list or object which `at` is in; the text's length when there is none. */
export function closingAt(text: string, at: number): number {
  let end = valueEnd(text, at);
  while (text.charCodeAt(end) === 0x2c) end = valueEnd(text, end + 1);
  return end;
}

const isStructure = (code: number): boolean =>
  code === 0x7b || code === 0x7d || code === 0x5b || code === 0x5d || code === 0x2c || code === 0x3a;
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/**
 * Takes a JSON text apart: a string whole with its quotes and escapes, a mark of structure, or anything else up to the next of
 * these (numbers, words). Never throws, whatever the text is; not a regular expression, which runs out of stack in a long string.
 */
export function* jsonTokens(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (code === 0x22) end = stringEnd(text, at);
    else if (!isStructure(code)) {
      for (let next = text.charCodeAt(end); end < text.length && next !== 0x22 && !isStructure(next) && !isBlank(next); ) {
        end += 1;
        next = text.charCodeAt(end);
      }
    }
    yield text.slice(at, end);
    at = end;
  }
}
