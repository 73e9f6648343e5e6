/** Finds a text from a place on: a string's indexOf, or a pattern's exec. Answers where it begins and ends; null for none. */
export type FindFrom = (from: number) => { readonly start: number; readonly end: number } | null;

/**
 * True when what ends at `end` stands in the name of a member: the string around it is closed by a quote that a colon
 * follows. Inside a value the next quote closes the value or opens the next name, and neither has a colon behind it.
 */
function isInMemberName(json: string, end: number): boolean {
  for (let quote = json.indexOf('"', end); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return json.charCodeAt(quote + 1) === 0x3a;
  }
  return false;
}

/** True when a text stands in a value of the JSON before `limit`; the names of members ("STATUS") are not searched. */
export function isInValues(json: string, find: FindFrom, from: number, limit = json.length): boolean {
  for (let hit = find(from); hit !== null && hit.end <= limit; hit = find(hit.end)) {
    if (!isInMemberName(json, hit.end)) return true;
  }
  return false;
}
