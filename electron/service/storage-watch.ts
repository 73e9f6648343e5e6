import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../storage/durable-file.ts';
import { type Problems, storageError } from './problems.ts';

/** How often is looked whether there is room again, in milliseconds. */
const probeIntervalMs = 5000;

/** Says that events can't be recorded, once, and finds out by itself when they can be again. */
export class StorageWatch {
  readonly #folder: string;
  readonly #problems: Problems;
  readonly #probeBytes: () => number;
  #timer: NodeJS.Timeout | null = null;

  /** `probeBytes`: the room that must be there before all is well again; more than the largest event needs. */
  constructor(folder: string, problems: Problems, probeBytes: () => number) {
    this.#folder = folder;
    this.#problems = problems;
    this.#probeBytes = probeBytes;
  }

  /**
   * Tells of a write that failed. A small event that still finds room does not end the problem, else it would come and
   * go with every other event: only the probe does.
   */
  failed(error: unknown): void {
    this.#problems.add(storageError(error, this.#folder).problem);
    this.#timer ??= setInterval(() => void this.#probe(), probeIntervalMs);
  }

  async #probe(): Promise<void> {
    const file = join(this.#folder, 'probe');
    try {
      await writeDurably(file, Buffer.alloc(this.#probeBytes()));
      this.stop();
      this.#problems.clear('disk-full', 'storage-failed');
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
