import { maxKeepOldHours } from '../../shared/settings/values.ts';
import { historyFolder } from '../history/scan.ts';
import { print } from '../log/output.ts';
import { tell } from '../log/terminal.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { type Command, dataOption } from './command.ts';
import { openService } from './open-service.ts';
import { readNumber } from './options.ts';

/** How long the old URL goes on unless told otherwise, in hours. */
const defaultKeepHours = 24;

/** `hopwatch renew-url`: a new secret for the webhook URL. */
export const renewUrl: Command = {
  summary: 'command.renewUrl.summary',
  options: {
    data: dataOption,
    'keep-old': {
      value: 'command.value.hours',
      help: ({ say }) => say('command.renewUrl.keepOld', { max: maxKeepOldHours, usual: defaultKeepHours }),
    },
  },
  notes: ['command.renewUrl.ends'],
  run: async ({ options }, language) => {
    const kept = options['keep-old'];
    const hours = typeof kept === 'string' ? readNumber('--keep-old', kept, [0, maxKeepOldHours], language) : defaultKeepHours;
    const dataFolder = dataFolderOf(options.data);
    // Nothing is made where there is nothing.
    await historyFolder(dataFolder);
    const service = await openService({ dataFolder, program: 'hopwatch renew-url' });
    try {
      // Printed first: a new URL that nobody saw would shut HireHop out once the old one ends.
      const isSeen = await service.urls.renew(hours, (token) => print(`${service.urls.of(token) ?? `/hooks/${token}`}\n`));
      if (!isSeen) return 1;
    } finally {
      await service.stop();
    }
    tell(hours === 0 ? language.say('command.renewUrl.ended') : language.say('command.renewUrl.goesOn', { hours }));
    return 0;
  },
};
