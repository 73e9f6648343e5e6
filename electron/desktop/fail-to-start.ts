import { app, dialog } from 'electron';
import { asHopwatchError, describeProblem } from '../../shared/errors.ts';
import type { Language } from '../../shared/locales/language.ts';
import { tell } from '../log/terminal.ts';

/** Tells why the app can't start, on stderr and in a dialog, and ends it. */
export async function failToStart(thrown: unknown, language: Language): Promise<void> {
  const error = asHopwatchError(thrown);
  tell(error.message);
  // Before that Electron has no dialogs.
  await app.whenReady();
  const { title, meaning, action } = describeProblem(error.problem, language);
  await dialog.showMessageBox({
    type: 'error',
    title: 'Hopwatch',
    message: title,
    detail: [meaning, action].filter(Boolean).join('\n\n'),
    buttons: [language.say('dialog.failed.quit')],
  });
  app.exit(error.code === 'usage' ? 2 : 1);
}
