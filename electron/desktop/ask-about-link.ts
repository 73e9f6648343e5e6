import type { Language } from '../../shared/locales/language.ts';
import type { DesktopSystem } from './system.ts';

/** Asks whether an address outside of the user's HireHop shall be opened; "no" is what Return and Escape answer. */
export async function askAboutLink(system: DesktopSystem, host: string, address: string, { say }: Language): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: say('dialog.link.question', { host }),
    detail: say('dialog.link.detail', { address }),
    buttons: [say('dialog.link.open'), say('dialog.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  return (await system.ask(question)) === 0;
}
