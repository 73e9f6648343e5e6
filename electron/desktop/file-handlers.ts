import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { asHopwatchError } from '../../shared/errors.ts';
import type { PayloadOf } from '../../shared/ipc/contract.ts';
import { backUp } from '../backup/backup.ts';
import type { Handlers } from '../ipc/register.ts';
import type { Service } from '../service.ts';
import { makeExportHandlers } from './export-handlers.ts';
import { restoreData } from './restore-data.ts';
import { saveAs, today } from './save-as.ts';

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

const backupFilter = { name: 'Hopwatch backup', extensions: ['hopwatch-backup'] };

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

/** The answers to what the window asks about files. */
export function makeFileHandlers(
  options: FileHandlerOptions,
): Pick<Handlers, 'exportHistory' | 'cancelExport' | 'showExported' | 'backUp' | 'restoreBackup'> {
  const { service, parent, relaunch } = options;
  return {
    ...makeExportHandlers(options),
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
