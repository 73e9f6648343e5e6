import { guarded } from '../faults/edge.ts';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { type IdRange, IdRanges } from '../storage/id-ranges.ts';

/** How long changes are gathered before they're written, in milliseconds. */
const writeDelayMs = 250;

/** Which events the user has read. Lost, everything counts as unread: no harm. */
export class ReadMarks {
  readonly #ids: IdRanges;
  readonly #guard: FolderGuard | undefined;
  #timer: NodeJS.Timeout | null = null;

  private constructor(ids: IdRanges, guard: FolderGuard | undefined) {
    this.#ids = ids;
    this.#guard = guard;
  }

  /** `guard` is asked before the file is written. */
  static async open(file: string, guard?: FolderGuard): Promise<ReadMarks> {
    return new ReadMarks(await IdRanges.open(file), guard);
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
        return this.#save();
      }),
      writeDelayMs,
    );
  }

  async #save(): Promise<void> {
    await this.#guard?.require();
    await this.#ids.save();
  }

  /** Writes what waits. */
  async close(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    await this.#save().catch(() => undefined);
  }
}
