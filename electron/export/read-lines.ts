import type { FileHandle } from 'node:fs/promises';
import { readAround } from '../storage/read-around.ts';

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

  /**
   * Reads a file that was opened, and closes it. A bad sector costs the lines on it; rejects with the system's error when
   * reading fails for another reason.
   */
  async *read(handle: FileHandle): AsyncGenerator<Iterable<Buffer>> {
    try {
      let held = 0;
      for (let position = 0; ; ) {
        const read = await this.#fill(handle, held, position);
        position += read;
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

  async #fill(handle: FileHandle, held: number, position: number): Promise<number> {
    if (this.#buffer.length - held < readBytes) {
      // A line longer than all that was seen before.
      const larger = Buffer.allocUnsafeSlow(this.#buffer.length * 2);
      this.#buffer.copy(larger, 0, 0, held);
      this.#buffer = larger;
    }
    return (await readAround(handle, this.#buffer.subarray(held, held + readBytes), position)).bytesRead;
  }
}
