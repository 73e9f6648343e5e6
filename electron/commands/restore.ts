import { resolve } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { cancelOnSignal } from '../backup/cancel-on-signal.ts';
import { restore } from '../backup/restore.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { usageError } from './options.ts';
import { tell } from './terminal.ts';

/** `hopwatch restore`: makes a data folder from a backup. */
export const restoreCommand: Command = {
  usage: 'FILE',
  summary: 'Makes a data folder from a backup. The folder must be empty or not exist yet.',
  options: { data: dataOption },
  notes: ['The folder appears when everything is unpacked and verified; if that fails, nothing is left of it.'],
  run: async ({ options, args }) => {
    const [file, ...more] = args;
    if (file === undefined || more.length > 0)
      throw usageError('"hopwatch restore" needs one file', 'For example: hopwatch restore hopwatch.tar.gz --data DIR');
    const folder = dataFolderOf(options.data);
    const stopped = new HopwatchError('restore-failed', { file, folder, reason: 'it was stopped' });
    const { events, whole } = await cancelOnSignal(stopped, (signal) => restore(resolve(file), folder, { signal }));
    process.stdout.write(`${events} ${events === 1 ? 'event' : 'events'} restored to ${folder}\n`);
    if (!whole) tell('The data was damaged when it was backed up. Run "hopwatch verify" for the details.');
    return 0;
  },
};
