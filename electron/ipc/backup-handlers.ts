import { sayDetail } from '../../shared/detail.ts';
import { asHopwatchError } from '../../shared/errors.ts';
import type { Language } from '../../shared/locales/language.ts';
import { backUp } from '../backup/backup.ts';
import { readBackupManifest } from '../backup/unpack.ts';
import { restoreData } from '../desktop/restore-data.ts';
import { saveAs, today } from '../desktop/save-as.ts';
import type { DesktopSystem } from '../desktop/system.ts';
import type { Service } from '../service/service.ts';
import type { Handlers } from './register.ts';

export interface BackupHandlerOptions {
  readonly service: Service;
  readonly language: () => Language;
  readonly system: DesktopSystem;
  /** Ends the program and starts it anew. */
  readonly relaunch: () => void;
}

const backupFilter = ({ say }: Language) => ({ name: say('dialog.backup.files'), extensions: ['hopwatch-backup'] });

/** Asks for a backup and whether it is the right one; null when the user thinks better of it. Rejects where it is none. */
async function chooseBackup(system: DesktopSystem, language: Language): Promise<string | null> {
  const { say } = language;
  const file = await system.chooseFile({
    title: say('dialog.restore.title'),
    filters: [backupFilter(language)],
    properties: ['openFile'],
  });
  if (file === null) return null;
  const { createdAt, events } = await readBackupManifest(file);
  const question = {
    type: 'question' as const,
    message: say('dialog.restore.question', { date: sayDetail({ at: createdAt }, language), count: events }),
    detail: say('dialog.restore.detail'),
    buttons: [say('dialog.restore.restore'), say('dialog.cancel')],
    defaultId: 1,
    cancelId: 1,
  };
  return (await system.ask(question)) === 0 ? file : null;
}

/** Returns the answers to what the window asks about backups. */
export function makeBackupHandlers({
  service,
  language: inForce,
  system,
  relaunch,
}: BackupHandlerOptions): Pick<Handlers, 'backUp' | 'restoreBackup'> {
  return {
    backUp: () => {
      const language = inForce();
      const dialogOptions = {
        title: language.say('dialog.backup.title'),
        defaultPath: `hopwatch-${today()}.hopwatch-backup`,
        filters: [backupFilter(language)],
      };
      return saveAs(system, dialogOptions, async (file) => (await backUp(service.dataFolder, file)).events);
    },
    restoreBackup: async () => {
      try {
        const file = await chooseBackup(system, inForce());
        if (file === null) return { status: 'cancelled' };
        const events = await restoreData(service, file, new Date());
        relaunch();
        return { status: 'saved', file, events };
      } catch (error) {
        return { status: 'failed', problem: asHopwatchError(error).problem };
      }
    },
  };
}
