import type { Installation } from '../installation/installation.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

/** Returns the answers to what the window asks about the installed app. */
export function makeInstallationHandlers(
  installation: Pick<Installation, 'setStartsAtLogin' | 'openOwnFile' | 'restartToUpdate'>,
): Pick<Handlers, 'setStartsAtLogin' | 'openOwnFile' | 'restartToUpdate'> {
  return {
    setStartsAtLogin: ({ on }) => answer(() => installation.setStartsAtLogin(on)),
    openOwnFile: ({ which }) => answer(() => installation.openOwnFile(which)),
    restartToUpdate: () => installation.restartToUpdate(),
  };
}
