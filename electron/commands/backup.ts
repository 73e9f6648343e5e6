import { resolve } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { backUp } from '../backup/backup.ts';
import { cancelOnSignal } from '../backup/cancel-on-signal.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { usageError } from './options.ts';
import { tell } from './terminal.ts';

/** `hopwatch backup`: copies the data folder into one file. */
export const backup: Command = {
  usage: '',
  summary: 'Copies history, settings and quarantine into one file. Works while Hopwatch runs.',
  options: { data: dataOption, out: { value: 'FILE', help: 'the file to write: a gzip-ed tar' } },
  notes: [
    'Every event that was acknowledged before is in it. An older file of that name is replaced when the new one is complete.',
    'The file holds the secret of the webhook URL, and your customers’ data: keep it as safe as the data folder.',
    'Restore it with: hopwatch restore FILE --data DIR',
  ],
  run: async ({ options, args }) => {
    const { out } = options;
    if (args.length > 0) throw usageError(`"hopwatch backup" takes no "${args[0]}"`, 'Name the file with --out FILE.');
    if (typeof out !== 'string' || out === '')
      throw usageError('"hopwatch backup" needs --out FILE', 'For example: hopwatch backup --out hopwatch.tar.gz');
    if (out === '-') throw usageError('A backup is not written to stdout', 'Name a file with --out FILE.');
    const stopped = new HopwatchError('backup-failed', { file: out, reason: 'it was stopped' });
    const { events, damagedLines } = await cancelOnSignal(stopped, (signal) =>
      backUp(dataFolderOf(options.data), resolve(out), { signal }),
    );
    process.stdout.write(`${events} ${events === 1 ? 'event' : 'events'} backed up to ${out}\n`);
    if (damagedLines > 0) {
      tell(
        `${damagedLines} damaged ${damagedLines === 1 ? 'line was' : 'lines were'} copied as they are. Run "hopwatch verify" for the details.`,
      );
    }
    return 0;
  },
};
