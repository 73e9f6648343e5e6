/**
 * The tokens of a JSON text: punctuation and literals, numbers with all their digits, strings as what they mean. White space and
 * the way in which a string is written are left out, and nothing else: what has the same tokens says the same.
 */
export function jsonTokens(text: string): string[] {
  const token = /\s*(?:([[\]{}:,])|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*)|(true|false|null))\s*/gy;
  const tokens: string[] = [];
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`This is no JSON from ${at}: ${text.slice(at, at + 40)}`);
    const [, mark, string, number, literal] = match;
    if (string !== undefined) tokens.push(`"${JSON.parse(string) as string}`);
    else tokens.push(mark ?? number ?? literal ?? '');
  }
  return tokens;
}
