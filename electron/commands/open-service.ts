import { readdir } from 'node:fs/promises';
import type { Language } from '../../shared/locales/language.ts';
import { tell } from '../log/terminal.ts';
import { Service, type ServiceOptions } from '../service/service.ts';
import { dataFolderOf, holdsData, requireParent } from '../settings/data-folder.ts';
import { KnownFolder } from '../settings/known-folder.ts';
import { languageInForce } from '../settings/language-in-force.ts';
import { systemLocales } from '../settings/system-locales.ts';
import type { Given } from './options.ts';

type OpenOptions = Omit<ServiceOptions, 'dataFolder' | 'known'>;

/** Opens the service of a data folder that is there, for a command; see `Service.open`. */
export function openService(options: OpenOptions & Pick<ServiceOptions, 'dataFolder'>): Promise<Service> {
  return Service.open({ ...options, known: new KnownFolder(options.dataFolder) });
}

/** Returns the language of a service's settings; the terminal's where the user has chosen none. */
export const languageOf = ({ settings }: Service): Language => languageInForce(() => settings.language, systemLocales(process.env))();

/** Whether a folder holds data already, or was made for it: it is there and empty. */
const isMeantForData = async (folder: string): Promise<boolean> =>
  holdsData(folder) || (await readdir(folder).catch(() => null))?.length === 0;

/**
 * Opens the service of the data folder that a call names, made where its parent is there. That it is new is told on stderr:
 * a mistyped name makes one, too. Rejects with `folder-parent-missing` or as `Service.open` does.
 */
export async function openOrMakeService({ options: { data } }: Given, options: OpenOptions): Promise<Service> {
  const dataFolder = dataFolderOf(data);
  requireParent(data);
  const isNew = !(await isMeantForData(dataFolder));
  const service = await openService({ ...options, dataFolder });
  if (isNew) tell(languageOf(service).say('command.newFolder', { folder: dataFolder }));
  return service;
}
