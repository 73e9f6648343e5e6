import { type FileHandle, open } from 'node:fs/promises';
import { HopwatchError } from '../../shared/errors.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { readEvents } from '../export/read-events.ts';
import type { EventMark, NewEvent } from '../history/event-record.ts';
import type { WrongText } from '../intake/understand.ts';
import { type ImportedEvent, identityOf, readImported } from './imported-event.ts';
import { type FoundMessage, MessageSplitter } from './message-splitter.ts';

/** What an import needs of the history. */
export interface ImportTarget {
  readonly historyFolder: string;
  /** Records a message; marks it as a repeat where it is one. */
  readonly record: (event: Omit<NewEvent, 'marks'>, marks: readonly EventMark[]) => Promise<number>;
  /** Records an event with the marks that it has. */
  readonly recordAsItIs: (event: NewEvent) => Promise<number>;
}

/** A file to import, open. */
export interface ImportSource {
  readonly file: string;
  readonly handle: FileHandle;
}

/** Why a message can't be taken. */
export type ImportReason = WrongText | 'no-event-name' | 'not-utf8' | 'too-long' | 'cut-off';

/** What an import did. */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  readonly notUnderstood: { readonly count: number; readonly first: readonly { readonly line: number; readonly reason: ImportReason }[] };
}

/** How many messages are told singly. */
const maxTold = 10;
/** How much waits for the disk at once: enough for one fdatasync to serve many, and bounded however long messages are. */
const maxWaiting = { events: 1024, characters: 32 * 1024 * 1024 };
/** No message is longer, in bytes: four times what can be set as the limit of a message. */
const maxMessageBytes = 64 * 1024 * 1024;
const readBytes = 256 * 1024;

const importFailed = (file: string, error: unknown): HopwatchError =>
  error instanceof HopwatchError ? error : new HopwatchError('import-failed', { file, reason: systemReason(error) }, { cause: error });

/** Opens a file to import. Rejects with `import-failed`. */
export async function openImport(file: string): Promise<ImportSource> {
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return { file, handle };
    await handle.close();
  } catch (error) {
    throw importFailed(file, error);
  }
  throw new HopwatchError('import-failed', { file, reason: { say: 'error.reason.folder' } });
}

/** How often each event is in the history already. */
async function countKnown(folder: string): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for await (const part of readEvents(folder, {}, () => undefined)) {
    for (const { event } of part) {
      const identity = identityOf(event);
      known.set(identity, (known.get(identity) ?? 0) + 1);
    }
  }
  return known;
}

async function* readMessages({ handle }: ImportSource): AsyncGenerator<FoundMessage> {
  const splitter = new MessageSplitter(maxMessageBytes);
  const buffer = Buffer.allocUnsafe(readBytes);
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, readBytes, null);
    if (bytesRead === 0) break;
    yield* splitter.push(buffer.subarray(0, bytesRead));
  }
  yield* splitter.end();
}

/** Records events side by side, as many as may wait for the disk. */
class Recording {
  readonly #target: ImportTarget;
  readonly #waiting = new Set<Promise<void>>();
  #characters = 0;
  #failure: { readonly error: unknown } | null = null;

  constructor(target: ImportTarget) {
    this.#target = target;
  }

  /** Rejects with what an earlier event could not be recorded for. */
  async add({ event, marks }: ImportedEvent): Promise<void> {
    const { length } = event.body;
    const recorded =
      marks === null
        ? this.#target.record(event, ['imported'])
        : this.#target.recordAsItIs({ ...event, marks: [...new Set<EventMark>([...marks, 'imported'])] });
    const waiting: Promise<void> = recorded
      .then(
        () => undefined,
        (error: unknown) => {
          this.#failure ??= { error };
        },
      )
      .finally(() => {
        this.#waiting.delete(waiting);
        this.#characters -= length;
      });
    this.#waiting.add(waiting);
    this.#characters += length;
    if (this.#waiting.size >= maxWaiting.events || this.#characters >= maxWaiting.characters) await this.settle();
    else this.#throwFailure();
  }

  /** Resolves when all are on disk; rejects when one could not be recorded. */
  async settle(): Promise<void> {
    await Promise.all(this.#waiting);
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }
}

/**
 * Imports a file: messages as HireHop sends them or events of an export, one a line (NDJSON) or as a JSON list. A message that
 * came twice is there twice; importing the same file again, or an export of the same history, adds nothing. What can't be taken
 * is counted and told with its line. Closes the file. Rejects with `import-failed` when it can't be read, and with
 * `storage-failed` or `disk-full` when an event could not be recorded; what was taken until then stays.
 */
export async function importFile(source: ImportSource, target: ImportTarget): Promise<ImportResult> {
  const first: { line: number; reason: ImportReason }[] = [];
  const recording = new Recording(target);
  let [added, known, notUnderstood] = [0, 0, 0];
  try {
    const counts = await countKnown(target.historyFolder);
    for await (const found of readMessages(source)) {
      const read = 'reason' in found ? found : readImported(found.text, Date.now());
      if ('reason' in read) {
        notUnderstood += 1;
        if (first.length < maxTold) first.push({ line: found.line, reason: read.reason });
        continue;
      }
      const left = counts.get(read.identity) ?? 0;
      if (left > 0) {
        counts.set(read.identity, left - 1);
        known += 1;
        continue;
      }
      added += 1;
      await recording.add(read);
    }
    await recording.settle();
  } catch (error) {
    await recording.settle().catch(() => undefined);
    throw importFailed(source.file, error);
  } finally {
    await source.handle.close();
  }
  return { added, known, notUnderstood: { count: notUnderstood, first } };
}
