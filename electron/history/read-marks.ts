import { guarded } from '../faults/edge.ts';
import { type IdRange, IdRanges } from '../storage/id-ranges.ts';

/** How long changes are gathered before they're written, in milliseconds. */
const writeDelayMs = 250;

/** Which events the user has read. Lost, everything counts as unread: no harm. */
export class ReadMarks {
  readonly #ids: IdRanges;
  #timer: NodeJS.Timeout | null = null;

  private constructor(ids: IdRanges) {
    this.#ids = ids;
  }

  static async open(file: string): Promise<ReadMarks> {
    return new ReadMarks(await IdRanges.open(file));
  }

  get ranges(): readonly IdRange[] {
    return this.#ids.ranges;
  }

  /** Marks ids from `first` to `last`; written within a moment. */
  add(first: number, last: number): void {
    this.#ids.add(first, last);
    this.#timer ??= setTimeout(
      guarded('writing what is read', () => {
        this.#timer = null;
        // A failed write is made up for by the next one, and costs nothing but unread marks.
        return this.#ids.save();
      }),
      writeDelayMs,
    );
  }

  /** Writes what waits. */
  async close(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    await this.#ids.save().catch(() => undefined);
  }
}
