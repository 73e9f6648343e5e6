import { verifyData } from '../check/verify.ts';
import { print } from '../log/output.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { type Command, dataOption } from './command.ts';

/** `hopwatch verify`: reads everything and reports what is damaged. */
export const verify: Command = {
  summary: 'command.verify.summary',
  options: { data: dataOption },
  notes: ['command.verify.exit'],
  run: async ({ options }) => {
    const report = await verifyData(dataFolderOf(options.data));
    await print(`${JSON.stringify(report, null, 2)}\n`);
    return report.whole ? 0 : 1;
  },
};
