import { resolve } from 'node:path';
import { addressText } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { cancelOnSignal } from '../backup/cancel-on-signal.ts';
import { restore } from '../backup/restore.ts';
import { print } from '../log/output.ts';
import { problemLine, tell } from '../log/terminal.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { type Command, dataOption } from './command.ts';
import { usageError } from './options.ts';

/** `hopwatch restore`: makes a data folder from a backup. */
export const restoreCommand: Command = {
  usage: 'command.value.file',
  summary: 'command.restore.summary',
  options: { data: dataOption },
  notes: ['command.restore.whole'],
  run: async ({ options, args }, language) => {
    const { say } = language;
    const [file, ...more] = args;
    if (file === undefined || more.length > 0)
      throw usageError(
        say('command.restore.needsFile'),
        say('command.hint.example', { call: `hopwatch restore hopwatch.tar.gz --data ${say('command.value.folder')}` }),
      );
    const folder = dataFolderOf(options.data);
    const stopped = new HopwatchError('restore-failed', { file, folder, reason: { say: 'error.reason.stopped' } });
    const { events, whole, heldAddress } = await cancelOnSignal(stopped, (signal) => restore(resolve(file), folder, { signal }));
    await print(`${say('command.restore.done', { count: events, folder })}\n`);
    if (!whole) tell(say('command.restore.damaged'));
    if (heldAddress !== null) tell(problemLine({ code: 'address-restored', details: { address: addressText(heldAddress) } }, language));
    return 0;
  },
};
