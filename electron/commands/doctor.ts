import { type Finding, findingWords } from '../../shared/address/finding.ts';
import { english, type Language } from '../../shared/locales/language.ts';
import { defaultBaseUrl } from '../../shared/settings/base-url.ts';
import { examine } from '../doctor/doctor.ts';
import { print } from '../log/output.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { readSettings } from '../settings/read-settings.ts';
import { readStatus } from '../status/read-status.ts';
import { type Command, dataOption } from './command.ts';
import { tellIfWithoutData } from './tell-without-data.ts';

function inWords(finding: Finding, language: Language): string {
  const { say } = language;
  const { about, found, action } = findingWords(finding, language);
  const sign = say(`command.doctor.sign.${finding.state}`).padEnd(5);
  const line = say('command.doctor.finding', { sign, about, found });
  return action === '' ? line : `${line}\n      → ${action}`;
}

/** `hopwatch doctor`: what may keep messages from arriving, and what to do. */
export const doctor: Command = {
  summary: 'command.doctor.summary',
  options: { data: dataOption, offline: { help: 'command.doctor.offline' }, json: { help: 'command.doctor.json' } },
  notes: ['command.doctor.exit'],
  run: async ({ options }, language) => {
    const dataFolder = dataFolderOf(options.data);
    tellIfWithoutData(dataFolder, language);
    const findings = await examine({
      dataFolder,
      status: await readStatus(dataFolder),
      // Read, not opened: the running app owns the settings.
      baseUrl: (await readSettings(dataFolder))?.baseUrl ?? defaultBaseUrl,
      notifications: null,
      offline: options.offline === true,
    });
    const text =
      options.json === true
        ? // For programs: the same in each language.
          JSON.stringify(findings.map((finding) => ({ state: finding.state, ...findingWords(finding, english) })))
        : findings.map((finding) => inWords(finding, language)).join('\n');
    await print(`${text}\n`);
    return findings.some(({ state }) => state === 'bad') ? 1 : 0;
  },
};
