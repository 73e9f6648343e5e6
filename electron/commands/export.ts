import { resolve } from 'node:path';
import { HopwatchError } from '../../shared/errors.ts';
import { cancelOnSignal } from '../backup/cancel-on-signal.ts';
import { exportToFile, exportToStream } from '../export/export-history.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { queryOptions, readFormat, readQuery, usageError } from './options.ts';
import { tell } from './terminal.ts';

/** `hopwatch export`: writes the history, or a part of it, to a file or to stdout. */
export const exportCommand: Command = {
  usage: '',
  summary: 'Exports the history. Works while Hopwatch runs.',
  options: {
    data: dataOption,
    format: { value: 'FORMAT', help: 'csv, xlsx, ndjson or json' },
    out: { value: 'FILE', help: 'the file to write; - or nothing writes to stdout' },
    ...queryOptions,
  },
  run: async (given) => {
    if (given.args.length > 0) throw usageError(`"hopwatch export" takes no "${given.args[0]}"`, 'Name the file with --out FILE.');
    const request = { dataFolder: dataFolderOf(given.options.data), format: readFormat(given.options.format), query: readQuery(given) };
    const { out = '-' } = given.options;
    if (typeof out === 'string' && out !== '-') {
      // Ctrl+C must not leave a half-written file behind.
      const cancelled = new HopwatchError('export-failed', { file: out, reason: 'it was stopped' });
      const events = await cancelOnSignal(cancelled, (signal) => exportToFile(request, resolve(out), { signal }));
      tell(`${events} ${events === 1 ? 'event' : 'events'} written to ${out}`);
    } else {
      await exportToStream(request, process.stdout).catch((error: NodeJS.ErrnoException) => {
        // The reader had enough ("| head"): that's no failure of ours.
        if (error.code !== 'EPIPE') throw error;
      });
    }
    return 0;
  },
};
