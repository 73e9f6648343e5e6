import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FolderGuard } from '../storage/folder-guard.ts';
import { segmentFileName } from '../storage/segment-file.ts';
import type { SealedSegment } from './catalogue.ts';

/** A small file whose content is in memory. */
export interface StoredInMemory {
  readonly file: string;
  save(): Promise<void>;
}

/** Notices when files of the history are removed while it is in use. */
export class PresentFiles {
  readonly #folder: string;
  readonly #guard: FolderGuard | undefined;
  /** Sealed segments that are known to be gone. */
  readonly #gone = new Set<number>();

  constructor(folder: string, guard: FolderGuard | undefined) {
    this.#folder = folder;
    this.#guard = guard;
  }

  /** Takes note of segments whose absence was told already. */
  noteGone(segments: readonly number[]): void {
    for (const segment of segments) this.#gone.add(segment);
  }

  /**
   * Looks for the files of the history. Resolves with the segments that have gone since the last time; what is in memory is
   * written again. Rejects with `folder-vanished`, `folder-taken` or the system's error.
   */
  async look(sealed: readonly SealedSegment[], stores: readonly StoredInMemory[]): Promise<readonly SealedSegment[]> {
    const names = new Set(await readdir(this.#folder));
    const gone = sealed.filter(({ segment }) => !names.has(segmentFileName(segment)) && !this.#gone.has(segment));
    this.noteGone(gone.map(({ segment }) => segment));
    for (const store of stores) {
      if (names.has(basename(store.file))) continue;
      await this.#guard?.require();
      await store.save();
      this.#guard?.tellRewritten(store.file);
    }
    return gone;
  }
}
