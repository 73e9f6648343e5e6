import type { SaveDialogOptions } from 'electron';
import { asHopwatchError } from '../../shared/errors.ts';
import type { Saved } from '../../shared/ipc/contract.ts';
import type { DesktopSystem } from './system.ts';

/** Today's date for the name of a file, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes into a file that the user chooses; what goes wrong is answered in words, a cancellation as such. */
export async function saveAs(system: DesktopSystem, options: SaveDialogOptions, write: (file: string) => Promise<number>): Promise<Saved> {
  const file = await system.chooseNewFile(options);
  if (file === null) return { status: 'cancelled' };
  try {
    return { status: 'saved', file, events: await write(file) };
  } catch (error) {
    if ((error as Error).name === 'AbortError') return { status: 'cancelled' };
    return { status: 'failed', problem: asHopwatchError(error).problem };
  }
}
