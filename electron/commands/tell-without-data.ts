import type { Language } from '../../shared/locales/language.ts';
import { problemLine, tell } from '../log/terminal.ts';
import { holdsData } from '../settings/data-folder.ts';

/** Tells on stderr that a data folder holds nothing, for a command that answers all the same: its name may be mistyped. */
export function tellIfWithoutData(folder: string, language: Language): void {
  if (!holdsData(folder)) tell(problemLine({ code: 'folder-missing', details: { folder } }, language));
}
