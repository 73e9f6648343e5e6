import { importFile } from '../intake/import-file.ts';
import { Service } from '../service.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { usageError } from './options.ts';
import { tell } from './terminal.ts';

/** `hopwatch import`: takes events from an NDJSON file into the history. */
export const importCommand: Command = {
  usage: 'FILE',
  summary: 'Imports events: NDJSON, messages as HireHop sends them or an earlier NDJSON export.',
  options: { data: dataOption },
  notes: [
    'Events that the history holds already are not imported again.',
    'Imported events notify nobody and count as read. An exported event keeps the time it was received; a message has the time it was sent.',
  ],
  run: async ({ options, args }) => {
    const [file, ...more] = args;
    if (file === undefined || more.length > 0)
      throw usageError('"hopwatch import" needs one file', 'For example: hopwatch import events.ndjson');
    const service = await Service.open({ dataFolder: dataFolderOf(options.data), program: 'hopwatch import' });
    try {
      const { added, known, notUnderstood } = await importFile(file, service);
      process.stdout.write(`${added} new, ${known} known, ${notUnderstood.count} not understood\n`);
      for (const { line, reason } of notUnderstood.first) tell(`${file}:${line}: ${reason}`);
      if (notUnderstood.count > notUnderstood.first.length) {
        tell(`… and ${notUnderstood.count - notUnderstood.first.length} more lines that were not understood`);
      }
      return notUnderstood.count === 0 ? 0 : 1;
    } finally {
      await service.stop();
    }
  },
};
