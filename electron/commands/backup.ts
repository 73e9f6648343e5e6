import { HopwatchError } from '../../shared/errors.ts';
import { backUp } from '../backup/backup.ts';
import { cancelOnSignal } from '../backup/cancel-on-signal.ts';
import { print } from '../log/output.ts';
import { tell } from '../log/terminal.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { outPath } from '../storage/out-file.ts';
import { type Command, dataOption } from './command.ts';
import { usageError } from './options.ts';

/** `hopwatch backup`: copies the data folder into one file. */
export const backup: Command = {
  summary: 'command.backup.summary',
  options: { data: dataOption, out: { value: 'command.value.file', help: 'command.backup.out' } },
  notes: ['command.backup.whole', 'command.backup.secret', 'command.backup.restore'],
  run: async ({ options }, { say }) => {
    const { out } = options;
    if (typeof out !== 'string' || out === '')
      throw usageError(say('command.backup.needsOut'), say('command.hint.example', { call: 'hopwatch backup --out hopwatch.tar.gz' }));
    if (out === '-') throw usageError(say('command.backup.notStdout'), say('command.hint.out'));
    const stopped = new HopwatchError('backup-failed', { file: out, reason: { say: 'error.reason.stopped' } });
    const { events, damagedLines } = await cancelOnSignal(stopped, (signal) =>
      backUp(dataFolderOf(options.data), outPath(out), { signal }),
    );
    await print(`${say('command.backup.done', { count: events, file: out })}\n`);
    if (damagedLines > 0) tell(say('command.backup.damaged', { count: damagedLines }));
    return 0;
  },
};
