/** The most bytes that UTF-8 needs for one UTF-16 unit. */
const bytesPerUnit = 3;

/**
 * Gathers text as UTF-8, to be written in larger pieces. Each text is encoded as it comes: joining them first takes twice
 * as long, since one letter beyond Latin-1 makes the whole joined text twice as wide.
 */
export class TextBuffer {
  readonly #pieceBytes: number;
  #buffer: Buffer;
  #length = 0;

  /** `pieceBytes` is how large a piece shall be, about. */
  constructor(pieceBytes: number) {
    this.#pieceBytes = pieceBytes;
    this.#buffer = Buffer.allocUnsafeSlow(2 * pieceBytes);
  }

  /** True when it's time to take a piece. */
  get isFull(): boolean {
    return this.#length >= this.#pieceBytes;
  }

  /** Bytes that are gathered. */
  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#makeRoom(text.length * bytesPerUnit);
    this.#length += this.#buffer.write(text, this.#length);
  }

  /** Adds bytes that are UTF-8 already: those of `bytes` from `start` until before `end`. */
  addBytes(bytes: Buffer, start: number, end: number): void {
    this.#makeRoom(end - start);
    this.#length += bytes.copy(this.#buffer, this.#length, start, end);
  }

  #makeRoom(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }

  /** Gives what is gathered, and begins anew. */
  take(): Buffer {
    const piece = this.#buffer.subarray(0, this.#length);
    this.#buffer = Buffer.allocUnsafeSlow(2 * this.#pieceBytes);
    this.#length = 0;
    return piece;
  }
}
