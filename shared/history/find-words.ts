/** Finds a text from a place on: a string's indexOf, or a pattern's exec. Answers where it begins and ends; null for none. */
export type FindFrom = (from: number) => { readonly start: number; readonly end: number } | null;

/**
 * Where the name of a member ends in which something stands that ends at `end`; null when it stands in a value: the string
 * around a name is closed by a quote that a colon follows. Inside a value the next quote closes the value or opens the next
 * name, and neither has a colon behind it.
 */
function endOfMemberName(json: string, end: number): number | null {
  for (let quote = json.indexOf('"', end); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return json.charCodeAt(quote + 1) === 0x3a ? quote : null;
  }
  return null;
}

/**
 * True when a text stands in a value of the JSON before `limit`; the names of members ("STATUS") are not searched. A name is
 * left behind with its first hit, so that a long one full of hits is not looked through for each of them.
 */
export function isInValues(json: string, find: FindFrom, from: number, limit = json.length): boolean {
  for (let hit = find(from); hit !== null && hit.end <= limit; ) {
    const nameEnd = endOfMemberName(json, hit.end);
    if (nameEnd === null) return true;
    hit = find(nameEnd);
  }
  return false;
}
