import { jsonTokens } from '../../../../shared/json/scan.ts';

/**
 * Lays JSON text out with two spaces a level. It moves only the white space between tokens: numbers and strings stay
 * as they were written (`JSON.parse` would make 9007199254740993 and 1e400 into others). Never throws; text that
 * isn't JSON comes out somehow indented and otherwise whole.
 */
export function layOutJson(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let previous = '';
  const newLine = (): void => {
    parts.push(`\n${'  '.repeat(depth)}`);
  };
  for (const token of jsonTokens(text)) {
    const opened = previous === '{' || previous === '[';
    if (token === '}' || token === ']') {
      depth = Math.max(depth - 1, 0);
      // An empty object or array stays on one line.
      if (!opened) newLine();
    } else if (opened || previous === ',') {
      newLine();
    }
    parts.push(token === ':' ? ': ' : token);
    if (token === '{' || token === '[') depth += 1;
    previous = token;
  }
  return parts.join('');
}
