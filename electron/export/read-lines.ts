import { type FileHandle, open } from 'node:fs/promises';

/** How much is read at once, in bytes. */
const readBytes = 512 * 1024;

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0, end = bytes.indexOf(0x0a); end !== -1; start = end + 1, end = bytes.indexOf(0x0a, start)) {
    yield bytes.subarray(start, end + 1);
  }
}

/**
 * Reads files line by line (each with its line feed; what stands behind the last one is left out), a part at a time. All
 * share one buffer, so that a million lines leave no garbage: a line is good only until the next part is asked for.
 */
export class LineReader {
  #buffer = Buffer.allocUnsafeSlow(2 * readBytes);

  /** Rejects with the system's error when the file can't be read. */
  async *read(file: string): AsyncGenerator<Iterable<Buffer>> {
    const handle = await open(file);
    try {
      let held = 0;
      for (;;) {
        const read = await this.#fill(handle, held);
        const filled = held + read;
        if (read === 0) return;
        const end = this.#buffer.subarray(0, filled).lastIndexOf(0x0a) + 1;
        if (end > 0) yield linesOf(this.#buffer.subarray(0, end));
        this.#buffer.copyWithin(0, end, filled);
        held = filled - end;
      }
    } finally {
      await handle.close();
    }
  }

  async #fill(handle: FileHandle, held: number): Promise<number> {
    if (this.#buffer.length - held < readBytes) {
      // A line longer than all that was seen before.
      const larger = Buffer.allocUnsafeSlow(this.#buffer.length * 2);
      this.#buffer.copy(larger, 0, 0, held);
      this.#buffer = larger;
    }
    return (await handle.read(this.#buffer, held, readBytes)).bytesRead;
  }
}
