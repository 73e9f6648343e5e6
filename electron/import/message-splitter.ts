import { decodeText } from '../storage/text.ts';

/** A message's text in a file with the line that it begins on, or why what is there can't be taken. */
export type FoundMessage =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly reason: 'not-utf8' | 'too-long' | 'cut-off' };

/** Where the splitter is: before anything, in a file of lines, between the elements of a list, or inside one. */
type State = 'start' | 'lines' | 'between' | 'element';

const byteOrderMark = Buffer.from('\uFEFF');
const [lineFeed, quote, backslash, comma, openList, closeList, openObject, closeObject] = Buffer.from('\n"\\,[]{}') as unknown as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Splits a file into messages as its bytes come: one a line (NDJSON), ended by a line feed and nothing else, or the elements of
 * one JSON list, however it is laid out; lines may follow the list. Holds one message at a time, at most `maxBytes` of it.
 */
export class MessageSplitter {
  readonly #maxBytes: number;
  #state: State = 'start';
  /** The bytes of the byte order mark that were met at the very beginning. */
  #markBytes = 0;
  #line = 1;
  /** The line that the message at hand begins on, and its bytes so far; they are dropped where there are too many. */
  #startLine = 1;
  #pieces: Buffer[] = [];
  #bytes = 0;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes the next bytes; gives the messages that end in them. Good only until the bytes are written over. */
  *push(chunk: Buffer): Generator<FoundMessage> {
    for (let at = 0; at < chunk.length; ) {
      if (this.#state === 'lines') {
        const end = chunk.indexOf(lineFeed, at);
        this.#keep(chunk, at, end === -1 ? chunk.length : end);
        if (end === -1) return;
        yield* this.#take();
        this.#line += 1;
        this.#startLine = this.#line;
        at = end + 1;
      } else if (this.#state === 'element') {
        const end = this.#elementEnd(chunk, at);
        this.#keep(chunk, at, end ?? chunk.length);
        if (end === null) return;
        yield* this.#take();
        this.#state = 'between';
        at = end;
      } else at = this.#step(chunk, at);
    }
  }

  /** Gives what stands behind the last line feed, or tells that the list does not end. */
  *end(): Generator<FoundMessage> {
    if (this.#state === 'lines') yield* this.#take();
    else if (this.#state !== 'start') yield { line: this.#state === 'element' ? this.#startLine : this.#line, reason: 'cut-off' };
  }

  /** Looks at one byte between messages; gives where to go on. */
  #step(chunk: Buffer, at: number): number {
    const byte = chunk[at] ?? 0;
    if (byte === lineFeed) this.#line += 1;
    if (isSpace(byte)) return at + 1;
    if (this.#state === 'between' && byte === comma) return at + 1;
    if (this.#state === 'between' && byte === closeList) {
      this.#begin('lines');
      return at + 1;
    }
    if (this.#state === 'between') {
      this.#begin('element');
      return at;
    }
    if (byte === byteOrderMark[this.#markBytes]) {
      this.#markBytes += 1;
      return at + 1;
    }
    if (byte === openList) {
      this.#state = 'between';
      return at + 1;
    }
    this.#begin('lines');
    return at;
  }

  #begin(state: 'lines' | 'element'): void {
    this.#state = state;
    this.#startLine = this.#line;
    [this.#depth, this.#isInString, this.#isEscaped] = [0, false, false];
  }

  /** Where the element ends: behind its last bracket, or before a comma or a bracket of the list's own. Null when it goes on. */
  #elementEnd(chunk: Buffer, from: number): number | null {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === lineFeed) this.#line += 1;
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === backslash) this.#isEscaped = true;
        else if (byte === quote) this.#isInString = false;
      } else if (byte === quote) this.#isInString = true;
      else if (byte === openObject || byte === openList) this.#depth += 1;
      else if (this.#depth === 0 && (byte === comma || byte === closeList)) return at;
      else if (byte === closeObject || byte === closeList) {
        this.#depth -= 1;
        if (this.#depth <= 0) return at + 1;
      }
    }
    return null;
  }

  #keep(chunk: Buffer, from: number, to: number): void {
    this.#bytes += to - from;
    if (this.#bytes > this.#maxBytes) this.#pieces = [];
    // Copied, since the file is read into the same bytes again.
    else this.#pieces.push(Buffer.from(chunk.subarray(from, to)));
  }

  *#take(): Generator<FoundMessage> {
    const [pieces, bytes, line] = [this.#pieces, this.#bytes, this.#startLine];
    [this.#pieces, this.#bytes] = [[], 0];
    if (bytes > this.#maxBytes) yield { line, reason: 'too-long' };
    else {
      const found = textOf(Buffer.concat(pieces, bytes), line);
      if ('reason' in found || found.text !== '') yield found;
    }
  }
}

function textOf(bytes: Buffer, line: number): FoundMessage {
  try {
    // Files that were put together may have a byte order mark at the beginning of any line: it is taken off each.
    return { line, text: decodeText(bytes).trim() };
  } catch {
    return { line, reason: 'not-utf8' };
  }
}
