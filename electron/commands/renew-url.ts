import { maxKeepOldHours } from '../../shared/settings.ts';
import { Service } from '../service.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { readNumber } from './options.ts';
import { tell } from './terminal.ts';

/** How long the old URL goes on unless told otherwise, in hours. */
const defaultKeepHours = 24;

/** `hopwatch renew-url`: a new secret for the webhook URL. */
export const renewUrl: Command = {
  usage: '',
  summary: 'Makes a new webhook URL; the old one goes on for a time.',
  options: {
    data: dataOption,
    'keep-old': {
      value: 'HOURS',
      help: `how long the old URL goes on, 0 to ${maxKeepOldHours}; ${defaultKeepHours} unless given, 0 ends it and all former ones at once`,
    },
  },
  notes: ['The new URL is printed on stdout. Put it into HireHop before the old one ends: what comes to an ended URL is refused.'],
  run: async ({ options }) => {
    const kept = options['keep-old'];
    const hours = typeof kept === 'string' ? readNumber('--keep-old', kept, 0, maxKeepOldHours) : defaultKeepHours;
    const service = await Service.open({ dataFolder: dataFolderOf(options.data), program: 'hopwatch renew-url' });
    try {
      await service.renewWebhookUrl(hours);
      process.stdout.write(`${service.webhookUrl ?? `/hooks/${service.settings.token}`}\n`);
    } finally {
      await service.stop();
    }
    tell(hours === 0 ? 'All former URLs have ended.' : `The old URL goes on for ${hours === 1 ? 'an hour' : `${hours} hours`}.`);
    return 0;
  },
};
