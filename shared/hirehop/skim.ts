import { closingAt, stringEnd, valueEnd } from '../json/scan.ts';
import { type Envelope, parseEnvelope } from './envelope.ts';

/** Messages up to this length, in UTF-16 units, are read whole: HireHop's have a hundredth of it. */
const wholeLength = 64 * 1024;
/** How many values are kept of each member of a longer message, and how many of one list or object. */
const maxValues = 10_000;
const maxEntries = 5_000;
/** How deep objects and lists are kept: a record's field, and as much of what is in it as is ever put into words. */
const maxDepth = 6;

/** The members of a message that an envelope is read from. */
const known: ReadonlySet<string> = new Set(
  ['time', 'user_name', 'user_email', 'event', 'job', 'data', 'changes'].map((name) => `"${name}"`),
);

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Copies a JSON text, leaving out what would take long to parse: entry upon entry, level upon level. Long texts are cheap. */
class Skimmer {
  readonly #text: string;
  /** The members that have had their share of values. */
  readonly #served = new Set<string>();
  #at: number;
  #left = maxValues;
  #written = '';

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  get written(): string {
    return this.#written;
  }

  #skipSpace(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }

  #copyTo(end: number): void {
    this.#written += this.#text.slice(this.#at, end);
    this.#at = end;
  }

  value(depth: number): void {
    this.#skipSpace();
    const code = this.#text.charCodeAt(this.#at);
    if (code === 0x22) this.#copyTo(stringEnd(this.#text, this.#at));
    else if (code === 0x7b || code === 0x5b) this.#container(depth, code === 0x7b);
    else this.#copyTo(valueEnd(this.#text, this.#at));
  }

  #container(depth: number, isObject: boolean): void {
    this.#written += isObject ? '{' : '[';
    this.#at += 1;
    const end = depth >= maxDepth ? closingAt(this.#text, this.#at) : this.#entries(depth, isObject);
    this.#written += isObject ? '}' : ']';
    this.#at = end + 1;
  }

  /** Copies the entries of an object or list; answers where it is closed. */
  #entries(depth: number, isObject: boolean): number {
    const text = this.#text;
    let isFirst = true;
    for (let count = 0; ; ) {
      this.#skipSpace();
      const code = text.charCodeAt(this.#at);
      if (code === 0x7d || code === 0x5d || this.#at >= text.length) return this.#at;
      if (code === 0x2c) {
        this.#at += 1;
        continue;
      }
      if (count >= maxEntries || (depth > 0 && this.#left <= 0)) return closingAt(text, this.#at);
      const nameEnd = isObject ? stringEnd(text, this.#at) : this.#at;
      if (depth === 0) {
        const name = text.slice(this.#at, nameEnd);
        if (!known.has(name)) {
          this.#at = valueEnd(text, nameEnd);
          continue;
        }
        // One that comes again and again shares what is left.
        if (!this.#served.has(name)) this.#left = maxValues;
        this.#served.add(name);
      }
      if (!isFirst) this.#written += ',';
      isFirst = false;
      count += 1;
      this.#left -= 1;
      if (isObject) {
        this.#copyTo(nameEnd);
        this.#written += ':';
        this.#at = text.indexOf(':', nameEnd) + 1;
      }
      this.value(depth + 1);
    }
  }
}

/**
 * Reads the kept text of a message for a line, a rule or a count, where it must not take long: `JSON.parse` needs a tenth of a
 * second for a mebibyte of tiny entries. Of a message that is longer than any of HireHop's, only the first thousands of entries
 * are read, and nothing that is nested deeply; every other message is read whole. Null when it isn't a JSON object.
 */
export function skimEnvelope(body: string): Envelope | null {
  if (body.length <= wholeLength) return parseEnvelope(body);
  const start = body.search(/\S/);
  if (body[start] !== '{') return null;
  const skimmer = new Skimmer(body, start);
  skimmer.value(0);
  return parseEnvelope(skimmer.written);
}
