import { importFile } from '../import/import-file.ts';
import { tell } from '../log/terminal.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { type Command, dataOption } from './command.ts';
import { openService } from './open-service.ts';
import { usageError } from './options.ts';

/** `hopwatch import`: takes events from an NDJSON file into the history. */
export const importCommand: Command = {
  usage: 'command.value.file',
  summary: 'command.import.summary',
  options: { data: dataOption },
  notes: ['command.import.known', 'command.import.quiet'],
  run: async ({ options, args }, { say }) => {
    const [file, ...more] = args;
    if (file === undefined || more.length > 0)
      throw usageError(say('command.import.needsFile'), say('command.hint.example', { call: 'hopwatch import events.ndjson' }));
    const service = await openService({ dataFolder: dataFolderOf(options.data), program: 'hopwatch import' });
    try {
      const { added, known, notUnderstood } = await importFile(file, service);
      process.stdout.write(`${say('command.import.done', { added, known, rest: notUnderstood.count })}\n`);
      for (const { line, reason } of notUnderstood.first) tell(`${file}:${line}: ${reason}`);
      if (notUnderstood.count > notUnderstood.first.length) {
        tell(say('command.import.more', { count: notUnderstood.count - notUnderstood.first.length }));
      }
      return notUnderstood.count === 0 ? 0 : 1;
    } finally {
      await service.stop();
    }
  },
};
