import { verifyData } from '../history/verify.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';

/** `hopwatch verify`: reads everything and reports what is damaged. */
export const verify: Command = {
  usage: '',
  summary: 'Reads everything and reports damage as JSON. Works while Hopwatch runs; changes nothing.',
  options: { data: dataOption },
  notes: ['Exit status 0: all is whole. 1: something is damaged; the report says what, where and how much.'],
  run: async ({ options }) => {
    const report = await verifyData(dataFolderOf(options.data));
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return report.whole ? 0 : 1;
  },
};
