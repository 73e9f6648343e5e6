import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorsAbout } from '../../shared/errors.ts';
import { guarded } from '../faults/edge.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { type Problems, storageError } from './problems.ts';

/** How often is looked whether there is room again, in milliseconds. */
const probeIntervalMs = 5000;

interface StorageWatchOptions {
  readonly folder: string;
  readonly problems: Problems;
  /** The room that must be there before all is well again, in bytes; more than the largest event needs. */
  readonly probeBytes: () => number;
  /** Called when there is room again. */
  readonly onRoom: () => void;
}

/** Says that events can't be recorded, once, and finds out by itself when they can be again. */
export class StorageWatch {
  readonly #options: StorageWatchOptions;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: StorageWatchOptions) {
    this.#options = options;
  }

  /**
   * Tells of a write that failed. A small event that still finds room does not end the problem, else it would come and
   * go with every other event: only the probe does.
   */
  failed(error: unknown): void {
    const { problems, folder } = this.#options;
    problems.add(storageError(error, folder).problem);
    this.#timer ??= setInterval(
      guarded('looking for room on the disk', () => this.#probe()),
      probeIntervalMs,
    );
  }

  async #probe(): Promise<void> {
    const { folder, problems, probeBytes, onRoom } = this.#options;
    const file = join(folder, 'probe');
    try {
      await writeDurably(file, Buffer.alloc(probeBytes()));
      this.stop();
      problems.clear(...errorsAbout('storage'));
      onRoom();
    } catch {
      // Still no room: the problem stays, and the next look is due.
    } finally {
      for (const name of [file, `${file}.new`]) await rm(name, { force: true }).catch(() => undefined);
    }
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
