import { importFile, openImport } from '../import/import-file.ts';
import { print } from '../log/output.ts';
import { tell } from '../log/terminal.ts';
import { type Command, dataOption } from './command.ts';
import { openOrMakeService } from './open-service.ts';
import { usageError } from './options.ts';

/** `hopwatch import`: takes events from a file into the history. */
export const importCommand: Command = {
  usage: 'command.value.file',
  summary: 'command.import.summary',
  options: { data: dataOption },
  notes: ['command.import.known', 'command.import.quiet'],
  run: async (given, { say }) => {
    const [file, ...more] = given.args;
    if (file === undefined || more.length > 0)
      throw usageError(say('command.import.needsFile'), say('command.hint.example', { call: 'hopwatch import events.ndjson' }));
    // Opened first: for a file that isn't there no data folder is made.
    const source = await openImport(file);
    const service = await openOrMakeService(given, { program: 'hopwatch import' });
    try {
      const { added, known, notUnderstood } = await importFile(source, service.data);
      await print(`${say('command.import.done', { added, known, rest: notUnderstood.count })}\n`);
      for (const { line, reason } of notUnderstood.first) tell(`${file}:${line}: ${say(`command.import.reason.${reason}`)}`);
      if (notUnderstood.count > notUnderstood.first.length) {
        tell(say('command.import.more', { count: notUnderstood.count - notUnderstood.first.length }));
      }
      return notUnderstood.count === 0 ? 0 : 1;
    } finally {
      await service.stop();
    }
  },
};
