import type { SaveDialogOptions } from 'electron';
import type { Problem } from '../../shared/errors.ts';
import { parseQuery } from '../../shared/history/parse-query.ts';
import type { HistoryQuery } from '../../shared/history/query.ts';
import type { PayloadOf, RequestOf } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/locales/language.ts';
import { saveAs, today } from '../desktop/save-as.ts';
import type { DesktopSystem } from '../desktop/system.ts';
import { exportInWorker } from '../export/export-in-worker.ts';
import type { History } from '../history/history.ts';
import type { Service } from '../service/service.ts';
import { parseId } from '../storage/ids.ts';
import type { Handlers } from './register.ts';

export interface ExportHandlerOptions {
  readonly service: Service;
  readonly language: () => Language;
  readonly system: DesktopSystem;
  readonly onExportProgress: (progress: PayloadOf<'exportProgress'>) => void;
  /** Where the built programs are. */
  readonly programFolder: string;
}

type ExportWish = RequestOf<'exportHistory'>;

function dialogOptions({ format, text = '', ids }: ExportWish, { say }: Language): SaveDialogOptions {
  const title = ids !== undefined ? 'exporting.saveSelection' : text === '' ? 'exporting.saveAll' : 'exporting.saveFound';
  return {
    title: say(title),
    defaultPath: `hopwatch-${today()}.${format}`,
    filters: [{ name: say(`exporting.fileKind.${format}`), extensions: [format] }],
  };
}

/** Which events are meant: the chosen ones, or what a search asks for. What is unread only the index knows, which the worker does not have. */
function eventsOf(history: History, query: HistoryQuery, chosen: readonly string[] | undefined): HistoryQuery {
  if (chosen !== undefined) return { ids: chosen.flatMap((id) => parseId(id) ?? []) };
  return query.unread === true ? { ...query, ids: history.idsOf(query) } : query;
}

const wrongSearch = (problem: string): Problem => ({ code: 'usage', details: { problem, hint: { say: 'error.hint.search' } } });

/** Returns the answers to what the window asks about the export. */
export function makeExportHandlers({
  service,
  language: inForce,
  system,
  onExportProgress,
  programFolder,
}: ExportHandlerOptions): Pick<Handlers, 'exportHistory' | 'cancelExport' | 'showExported'> {
  let exporting: AbortController | null = null;
  let exported: string | null = null;
  return {
    exportHistory: (wish) => {
      const { format, text = '', ids, table: choice } = wish;
      const language = inForce();
      const parsed = parseQuery(text, { language });
      if ('error' in parsed) return { status: 'failed', problem: wrongSearch(parsed.error.message) };
      return saveAs(system, dialogOptions(wish, language), async (file) => {
        exporting = new AbortController();
        // That a choice can't be remembered is no reason not to export.
        if (choice !== undefined) await service.changeSettings({ exporting: { format, table: choice } }).catch(() => undefined);
        const request = {
          dataFolder: service.dataFolder,
          format,
          query: eventsOf(service.history, parsed.query, ids),
          table: choice && { choice, language: { code: language.code, locale: language.locale } },
        };
        const events = await exportInWorker({ request, file }, programFolder, { signal: exporting.signal, onProgress: onExportProgress });
        exported = file;
        return events;
      });
    },
    cancelExport: () => exporting?.abort(),
    showExported: () => {
      if (exported !== null) system.showInFolder(exported);
    },
  };
}
