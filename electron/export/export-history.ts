import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import type { ExportFormat, TableChoice } from '../../shared/export/choice.ts';
import { layOut, type TableLayout, technicalLayout } from '../../shared/export/table-layout.ts';
import type { HistoryQuery } from '../../shared/history/query.ts';
import { speak } from '../../shared/locales/language.ts';
import type { LanguageTag } from '../../shared/locales/languages.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { historyFolder } from '../history/scan.ts';
import { OutFile, OutFileTaken } from '../storage/out-file.ts';
import { type FormatWriter, formatWriter } from './formats.ts';
import { type EventParts, type ExportProgress, readEvents } from './read-events.ts';
import { TextBuffer } from './text-buffer.ts';
import { excelLimits, toXlsx } from './xlsx.ts';
import { ArchiveTooLarge } from './zip.ts';

/** What is exported, and as what. */
export interface ExportRequest {
  readonly dataFolder: string;
  readonly format: ExportFormat;
  readonly query: HistoryQuery;
  /** In which events are put into words where no table is asked for; English unless given. */
  readonly language?: LanguageTag | undefined;
  /** How a table is laid out; every column as programs read it unless given. */
  readonly table?: { readonly choice: TableChoice; readonly language: LanguageTag } | undefined;
}

function layoutOf({ table, language }: ExportRequest): TableLayout {
  if (table !== undefined) return layOut(table.choice, speak(table.language));
  return language === undefined ? technicalLayout : { ...technicalLayout, language: speak(language) };
}

/** How an export is watched and stopped. */
export interface ExportOptions {
  /** Aborting it ends the export, which then rejects with the signal's reason (an `AbortError` unless another is given). */
  readonly signal?: AbortSignal | undefined;
  /** Told at most ten times a second, and once when all is read. */
  readonly onProgress?: ((progress: ExportProgress) => void) | undefined;
}

/** How much is written at once, in bytes. */
const pieceBytes = 128 * 1024;

async function* toText(parts: EventParts, writer: FormatWriter): AsyncGenerator<Buffer> {
  const text = new TextBuffer(pieceBytes);
  let index = 0;
  text.add(writer.start);
  for await (const part of parts) {
    for (const event of part) {
      writer.add(text, event, index);
      index += 1;
      if (text.isFull) yield text.take();
    }
  }
  text.add(writer.end);
  yield text.take();
}

/**
 * Exports to a stream; resolves with the number of events. When it's cancelled or fails, the stream is destroyed and
 * the call rejects: with the signal's reason, `folder-missing`, `data-newer` or the stream's own error.
 */
export async function exportToStream(request: ExportRequest, out: Writable, { signal, onProgress }: ExportOptions = {}): Promise<number> {
  const { dataFolder, format, query } = request;
  let events = 0;
  try {
    const folder = await historyFolder(dataFolder);
    const onRead = (progress: ExportProgress): void => {
      events = progress.events;
      onProgress?.(progress);
    };
    const parts = readEvents(folder, query, onRead);
    const layout = layoutOf(request);
    const content = format === 'xlsx' ? toXlsx(parts, excelLimits, layout) : toText(parts, formatWriter(format, layout));
    // From Node 24 on a pipeline would only say that nothing can be written to it any more.
    if (out.errored) throw out.errored;
    await pipeline(Readable.from(content), out, { end: out !== process.stdout, ...(signal !== undefined && { signal }) });
    return events;
  } catch (error) {
    out.destroy();
    signal?.throwIfAborted();
    throw error;
  }
}

/** Why an export could not be written. */
function reasonOf(error: unknown): Detail {
  if (error instanceof ArchiveTooLarge) return { say: 'error.reason.exportTooLarge' };
  return error instanceof OutFileTaken ? { say: 'error.reason.otherWriter' } : systemReason(error);
}

/** How an export to a file is watched and stopped. */
export interface FileExportOptions extends ExportOptions {
  /** Told where the file is made until it's complete, if it is; for whoever has to clear up after a thread that died. */
  readonly onBegin?: ((partial: string) => void) | undefined;
}

/**
 * Exports to a file; resolves with the number of events. The file appears when it's complete (see `OutFile`): a cancelled export
 * (which rejects with the signal's reason) or a failed one (which rejects with `export-failed`, `folder-missing` or
 * `data-newer`) leaves nothing behind, and a file of that name stays as it was.
 */
export async function exportToFile(request: ExportRequest, file: string, options: FileExportOptions = {}): Promise<number> {
  const { signal } = options;
  let out: OutFile | null = null;
  try {
    out = await OutFile.open(file, signal);
    if (out.partial !== null) options.onBegin?.(out.partial);
    const events = await exportToStream(request, out.stream(), options);
    signal?.throwIfAborted();
    await out.complete();
    return events;
  } catch (error) {
    await out?.discard();
    signal?.throwIfAborted();
    if (error instanceof HopwatchError) throw error;
    throw new HopwatchError('export-failed', { file, reason: reasonOf(error) }, { cause: error });
  }
}
