import { z } from 'zod';
import { HopwatchError } from '../../shared/errors.ts';
import { DurableFile, type Found } from './durable-file.ts';
import type { FolderGuard } from './folder-guard.ts';
import { formatId, parseId } from './ids.ts';

/** The format of the file that this version writes. */
const cursorVersion = 1;

const schema = z.object({
  version: z.literal(cursorVersion),
  /** The id of the last event that was dealt with; twelve zeros for none. */
  after: z.string().refine((text) => parseId(text) !== null),
});
type CursorData = z.infer<typeof schema>;

/** Checks what stands in the file. A newer format is refused with `data-newer`. */
function parseCursor(file: string): (value: unknown) => CursorData {
  return (value) => {
    const { version } = z.object({ version: z.int() }).parse(value);
    if (version > cursorVersion) throw new HopwatchError('data-newer', { file, found: version, known: cursorVersion });
    return schema.parse(value);
  };
}

export interface CursorOptions {
  /** The greatest id that the history has given. */
  readonly last: number;
  /** Where a cursor begins that has no file yet, or has lost it: 0 for all that is there, `last` for only what is new. */
  readonly start: number;
  /** Asked before the file is written. */
  readonly guard?: FolderGuard | undefined;
}

/** A move that waits for the one before it. */
interface Move {
  id: number;
  readonly done: Promise<void>;
}

/**
 * How far a follower of the history has come: the id of the last event that it has dealt with, on disk. A follower deals with
 * what `History.after` returns and moves on then, so that after a hard stop it deals with the last few events twice rather
 * than with none of them.
 */
export class Cursor {
  /** How the file was found. */
  readonly found: Found;
  readonly #file: DurableFile<CursorData>;
  readonly #guard: FolderGuard | undefined;
  #position: number;
  #waiting: Move | null = null;
  #moving: Promise<void> = Promise.resolve();

  private constructor(file: DurableFile<CursorData>, position: number, guard: FolderGuard | undefined) {
    this.#file = file;
    this.found = file.found;
    this.#position = position;
    this.#guard = guard;
  }

  /**
   * Reads a cursor. From a damaged file its backup takes over, which is one move behind. A position beyond the history is from
   * before an older history was restored: it is taken back to its end, or the events that get those ids next would be passed
   * over. Rejects with `data-newer` when a newer Hopwatch wrote the file.
   */
  static async open(name: string, { last, start, guard }: CursorOptions): Promise<Cursor> {
    const file = new DurableFile(name, parseCursor(name));
    const data = await file.read();
    const position = data === null ? start : (parseId(data.after) ?? start);
    return new Cursor(file, Math.min(position, last), guard);
  }

  /** The id of the last event that was dealt with; 0 for none. */
  get position(): number {
    return this.#position;
  }

  /**
   * Moves to an event that was dealt with, and never back. Resolves when that is on disk; moves that wait are written as one.
   * Rejects with the system's error, `folder-vanished` or `folder-taken`, and then the position is the old one.
   */
  moveTo(id: number): Promise<void> {
    const waiting = this.#waiting;
    if (waiting !== null) {
      waiting.id = Math.max(waiting.id, id);
      return waiting.done;
    }
    const done = this.#moving.then(() => {
      this.#waiting = null;
      return this.#write(move.id);
    });
    const move: Move = { id, done };
    this.#waiting = move;
    this.#moving = done.catch(() => undefined);
    return done;
  }

  async #write(id: number): Promise<void> {
    if (id <= this.#position) return;
    await this.#guard?.require();
    await this.#file.write({ version: cursorVersion, after: formatId(id) });
    this.#position = id;
  }
}
