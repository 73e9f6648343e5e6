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
