/** A `key:value`, a word or a "phrase", with its place in the text; places count UTF-16 units. */
export interface QueryTerm {
  /** As it is written; null for a word or phrase. */
  readonly key: string | null;
  /** Without its quotation marks. */
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
  /** False: its quotation mark is never closed, and it goes to the end of the text. */
  readonly closed: boolean;
}

// key: then a quoted or plain value; or a quoted or plain word.
const term = /(?:(\p{L}+):)?(?:"([^"]*)("?)|([^\s"]+))?/uy;

/** Takes the text of a search box apart. Every text can be; what it means, `parseQuery` tells. */
export function readTerms(text: string): QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    term.lastIndex = at;
    const [whole = '', key, quoted, quote, plain] = term.exec(text) ?? [];
    // A stray character that starts nothing (which can't be, but would not end): taken as a word of its own.
    const end = at + Math.max(whole.length, 1);
    const valueStart = at + (key === undefined ? 0 : key.length + 1);
    const closed = quoted === undefined || quote === '"';
    terms.push({ key: key ?? null, value: quoted ?? plain ?? '', start: at, valueStart, end, closed });
    at = end;
  }
  return terms;
}

/** Writes a term so that `readTerms` reads it as it was; a quotation mark in the value can't be written and is left out. */
export function writeTerm(key: string | null, value: string): string {
  const plain = value.replaceAll('"', '');
  const needsQuotes = plain === '' || /\s/.test(plain) || (key === null && /^\p{L}+:/u.test(plain));
  return `${key === null ? '' : `${key}:`}${needsQuotes ? `"${plain}"` : plain}`;
}
