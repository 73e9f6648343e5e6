import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../shared/locales/language.ts';

/** Asks whether an address outside of the user's HireHop shall be opened; "no" is what Return and Escape answer. */
export async function askAboutLink(parent: BrowserWindow | null, host: string, address: string, { say }: Language): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: say('dialog.link.question', { host }),
    detail: say('dialog.link.detail', { address }),
    buttons: [say('dialog.link.open'), say('dialog.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = await (parent === null ? dialog.showMessageBox(question) : dialog.showMessageBox(parent, question));
  return response === 0;
}
