import { type BrowserWindow, dialog } from 'electron';

/** Asks whether an address outside of the user's HireHop shall be opened; "no" is what Return and Escape answer. */
export async function askAboutLink(parent: BrowserWindow | null, host: string, address: string): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: `Open ${host} in your browser?`,
    detail: `This is not the HireHop address of your settings:\n${address}`,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = await (parent === null ? dialog.showMessageBox(question) : dialog.showMessageBox(parent, question));
  return response === 0;
}
