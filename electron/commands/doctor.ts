import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../shared/address/finding.ts';
import { defaultBaseUrl, storedSettingsSchema } from '../../shared/settings.ts';
import { examine } from '../doctor/doctor.ts';
import { readStatus } from '../status/read-status.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';

/** Read, not opened: the running app owns the settings. */
async function readBaseUrl(dataFolder: string): Promise<string> {
  try {
    return storedSettingsSchema.parse(JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8'))).baseUrl;
  } catch {
    return defaultBaseUrl;
  }
}

const signs: Record<Finding['state'], string> = { good: 'ok', warning: 'look', bad: 'BAD', unknown: '?' };

/** `hopwatch doctor`: what may keep messages from arriving, and what to do. */
export const doctor: Command = {
  usage: '',
  summary: 'Looks at all that HireHop’s messages need to arrive, and says what to do where something is wrong.',
  options: {
    data: dataOption,
    offline: { help: 'asks nothing of the network: no names, no clock' },
    json: { help: 'prints the findings as a JSON array' },
  },
  notes: ['Exit status: 1 when something is bad.'],
  run: async ({ options }) => {
    const dataFolder = dataFolderOf(options.data);
    const findings = await examine({
      dataFolder,
      status: await readStatus(dataFolder),
      baseUrl: await readBaseUrl(dataFolder),
      notifications: null,
      offline: options.offline === true,
    });
    const text =
      options.json === true
        ? JSON.stringify(findings)
        : findings
            .map(
              ({ state, about, found, action }) =>
                `${signs[state].padEnd(5)} ${about}: ${found}${action === '' ? '' : `\n      → ${action}`}`,
            )
            .join('\n');
    process.stdout.write(`${text}\n`);
    return findings.some(({ state }) => state === 'bad') ? 1 : 0;
  },
};
