import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../shared/errors.ts';
import { readTextFileSync } from '../storage/text.ts';

const runSchema = z.object({ version: z.string(), startedAt: z.string(), report: z.string().nullable() });
/** A run of the app that did not end as it should have. */
export type UnfinishedRun = z.infer<typeof runSchema>;

/** Puts it into the catalogue's words. */
export function endedBadly({ startedAt, report }: UnfinishedRun): Problem {
  return { code: 'ended-badly', details: { startedAt: { at: startedAt }, ...(report === null ? {} : { report }) } };
}

/**
 * A file in the data folder from the start of the app until its proper end. Found at a start, it tells that the run before
 * crashed, was killed or lost its power. Written synchronously: it's also written while the program goes down.
 */
export class RunMarker {
  readonly #file: string;
  readonly #reportFile: string;
  readonly #run: UnfinishedRun;

  constructor(dataFolder: string, version: string, now: Date) {
    this.#file = join(dataFolder, 'running.json');
    this.#reportFile = join(dataFolder, 'crash-report.txt');
    this.#run = { version, startedAt: now.toISOString(), report: null };
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  }

  /** Where the last crash report is, if there ever was a crash. */
  get reportFile(): string {
    return this.#reportFile;
  }

  /** Marks this run as begun; answers the run before if it did not end properly. */
  begin(): UnfinishedRun | null {
    let before: UnfinishedRun | null = null;
    try {
      before = runSchema.parse(JSON.parse(readTextFileSync(this.#file)));
    } catch {
      // No file: all was well. A torn one: the power went at that very moment, of which there is nothing to tell.
    }
    this.#write();
    return before;
  }

  /** Keeps a report of a crash, in place of an older one. Only the user reads it; it's sent nowhere. */
  crashed(report: string): void {
    writeFileSync(this.#reportFile, report, { mode: 0o600 });
    this.#write(this.#reportFile);
  }

  #write(report: string | null = null): void {
    writeFileSync(this.#file, `${JSON.stringify({ ...this.#run, report }, null, 2)}\n`, { mode: 0o600 });
  }

  /** Marks this run as properly ended. */
  end(): void {
    rmSync(this.#file, { force: true });
  }
}
