import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { asHopwatchError } from '../../shared/errors.ts';
import { parseQuery } from '../../shared/history/parse-query.ts';
import type { HistoryQuery } from '../../shared/history/query.ts';
import type { ExportFormat, PayloadOf, Saved } from '../../shared/ipc/contract.ts';
import { backUp } from '../backup/backup.ts';
import { exportInWorker } from '../export/export-in-worker.ts';
import type { History } from '../history/history.ts';
import type { Handlers } from '../ipc/register.ts';
import type { Service } from '../service.ts';
import { restoreData } from './restore-data.ts';

export interface FileHandlerOptions {
  readonly service: Service;
  /** The window that asks, as the parent of dialogs. */
  readonly parent: () => BrowserWindow | null;
  readonly onExportProgress: (progress: PayloadOf<'exportProgress'>) => void;
  /** Where the built programs are. */
  readonly programFolder: string;
  /** Ends the program and starts it anew. */
  readonly relaunch: () => void;
}

const formatNames: Record<ExportFormat, string> = { csv: 'CSV (spreadsheet)', xlsx: 'Excel workbook', ndjson: 'NDJSON', json: 'JSON' };
const backupFilter = { name: 'Hopwatch backup', extensions: ['hopwatch-backup'] };
const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes into a file that the user chooses; what goes wrong is answered in words, a cancellation as such. */
async function saveAs(parent: BrowserWindow | null, options: SaveDialogOptions, write: (file: string) => Promise<number>): Promise<Saved> {
  const { canceled, filePath } = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
  if (canceled || !filePath) return { status: 'cancelled' };
  try {
    return { status: 'saved', file: filePath, events: await write(filePath) };
  } catch (error) {
    if ((error as Error).name === 'AbortError') return { status: 'cancelled' };
    return { status: 'failed', problem: asHopwatchError(error).problem };
  }
}

async function chooseBackup(parent: BrowserWindow | null): Promise<string | null> {
  const options: OpenDialogOptions = { title: 'Restore a backup', filters: [backupFilter], properties: ['openFile'] };
  const { canceled, filePaths } = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
  const file = filePaths[0];
  if (canceled || file === undefined) return null;
  const question = {
    type: 'question' as const,
    message: 'Replace everything by this backup?',
    detail: 'What is there now is kept in a folder beside it. Hopwatch starts again.',
    buttons: ['Restore', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  };
  const { response } = await (parent === null ? dialog.showMessageBox(question) : dialog.showMessageBox(parent, question));
  return response === 0 ? file : null;
}

/** Which events are unread only the index knows, which the worker does not have. */
function withIds(history: History, query: HistoryQuery): HistoryQuery {
  return query.unread === true ? { ...query, ids: history.idsOf(query) } : query;
}

/** The answers to what the window asks about files. */
export function makeFileHandlers(
  options: FileHandlerOptions,
): Pick<Handlers, 'exportHistory' | 'cancelExport' | 'backUp' | 'restoreBackup'> {
  const { service, parent, onExportProgress, programFolder, relaunch } = options;
  let exporting: AbortController | null = null;
  return {
    exportHistory: ({ format, text = '' }) => {
      const parsed = parseQuery(text, { language: service.language });
      if ('error' in parsed) {
        return {
          status: 'failed',
          problem: { code: 'usage', details: { problem: parsed.error.message, hint: { say: 'error.hint.search' } } },
        };
      }
      const dialogOptions = {
        title: text === '' ? 'Export the history' : 'Export the events found',
        defaultPath: `hopwatch-${today()}.${format}`,
        filters: [{ name: formatNames[format], extensions: [format] }],
      };
      return saveAs(parent(), dialogOptions, async (file) => {
        exporting = new AbortController();
        const job = { request: { dataFolder: service.dataFolder, format, query: withIds(service.history, parsed.query) }, file };
        return exportInWorker(job, programFolder, { signal: exporting.signal, onProgress: onExportProgress });
      });
    },
    cancelExport: () => exporting?.abort(),
    backUp: () => {
      const dialogOptions = { title: 'Back up', defaultPath: `hopwatch-${today()}.hopwatch-backup`, filters: [backupFilter] };
      return saveAs(parent(), dialogOptions, async (file) => (await backUp(service.dataFolder, file)).events);
    },
    restoreBackup: async () => {
      const file = await chooseBackup(parent());
      if (file === null) return { status: 'cancelled' };
      try {
        const events = await restoreData(service, file, new Date());
        relaunch();
        return { status: 'saved', file, events };
      } catch (error) {
        return { status: 'failed', problem: asHopwatchError(error).problem };
      }
    },
  };
}
