/**
 * Quotation marks in texts within texts. Each string that another one holds doubles its backslashes and puts one more before a
 * quotation mark: `"`, `\"`, `\\\"`. PHP may write `\u0022` instead, a form `%22`, XML `&quot;`.
 */

/** A quotation mark as it opens a value. */
export interface QuoteToken {
  readonly text: string;
  /** What of it is searched for: `"`, `u0022`, `%22`, `&quot;`. */
  readonly mark: string;
  /** The backslashes before that. */
  readonly backslashes: number;
}

const opening = /(\\{0,64})(["'])|(\\{1,16})(u002[27])|(%(?:25){0,4}2[27])|(&(?:quot|apos|#34|#39);)/iy;

/** The quotation mark that stands at a place; null when none does. */
export function quoteAt(text: string, at: number): QuoteToken | null {
  opening.lastIndex = at;
  const found = opening.exec(text);
  if (found === null) return null;
  const [whole, plainSlashes, plain, slashes, unicode, percent, entity] = found;
  const backslashes = (plainSlashes ?? slashes ?? '').length;
  return { text: whole, mark: (plain ?? unicode ?? percent ?? entity ?? '').toLowerCase(), backslashes };
}

/** How many backslashes stand before a place, not looking before `from`. */
function backslashesBefore(text: string, at: number, from: number): number {
  let count = 0;
  while (at - count > from && text.charCodeAt(at - count - 1) === 0x5c) count += 1;
  return count;
}

/**
 * Where a value ends that a plain quotation mark with so many backslashes opened, at a mark with `run` of them; null when that mark
 * is a part of it. With fewer, or a number that fits none of its own, the string around it ends: what escapes that mark is left.
 */
function plainEnd(at: number, run: number, backslashes: number): number | null {
  if (run < backslashes) return at - run;
  const inner = (run - backslashes) / (backslashes + 1);
  if (!Number.isInteger(inner)) return at - (run % 2);
  return inner % 2 === 0 ? at - backslashes : null;
}

/** What may end a value by the kind of its quotation mark; a line end does everywhere, since no key holds one. */
const ends = {
  '"': /["\n]/g,
  "'": /['\n]/g,
  u0022: /\\u0022|["\n]/gi,
  u0027: /\\u0027|["\n]/gi,
  entity: /&(?:quot|apos|#34|#39);|[<"\n]/gi,
  percent: /%(?:25){0,4}2[27]|[&<"\s]/gi,
} as const;

const escapedPercent = /%(?:25){0,4}5c$/i;

/** The index at which a value ends that this quotation mark opened and that begins at `from`; the end of the text if nothing ends it. */
export function quotedEnd(text: string, from: number, { mark, backslashes }: QuoteToken): number {
  const pattern = ends[mark.startsWith('%') ? 'percent' : mark.startsWith('&') ? 'entity' : (mark as '"')];
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const { index } = found;
    const said = found[0].toLowerCase();
    if (said === '\n') return text[index - 1] === '\r' && index > from ? index - 1 : index;
    if (said === '"' || said === "'") {
      const run = backslashesBefore(text, index, from);
      const end = said === mark ? plainEnd(index, run, backslashes) : index - (run % 2);
      if (end !== null) return Math.max(end, from);
    } else if (said.startsWith('\\')) {
      const run = backslashesBefore(text, index, from) + 1;
      if (run <= backslashes) return index - run + 1;
    } else if (said.startsWith('%')) {
      if (said.length <= mark.length && said.at(-1) === mark.at(-1) && !escapedPercent.test(text.slice(Math.max(from, index - 12), index)))
        return index;
    } else if (said.length === 1 || said === mark) {
      return index;
    }
  }
  return text.length;
}

const signs = /\\{0,64}["']|[[\]{}]/g;

/** The index behind an array or object that begins at `start`, in whatever depth of strings; the end of the text if it's not closed. */
export function structureEnd(text: string, start: number): number {
  signs.lastIndex = start;
  let depth = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [said] = found;
    if (said === '[' || said === '{') depth += 1;
    else if (said === ']' || said === '}') depth -= 1;
    else {
      const opened = quoteAt(text, found.index);
      const from = found.index + said.length;
      const end = opened === null ? from : quotedEnd(text, from, opened);
      signs.lastIndex = Math.min(end + said.length, text.length);
    }
    if (depth === 0) return signs.lastIndex;
  }
  return text.length;
}
