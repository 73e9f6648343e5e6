import { readPublicAddress } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { type SettingName, type SettingsChange, settingNames } from '../../shared/settings.ts';
import { Service } from '../service.ts';
import { type Command, dataOption } from './command.ts';
import { dataFolderOf } from './data-folder.ts';
import { suggestion, usageError } from './options.ts';
import { tell } from './terminal.ts';

const switches: Readonly<Record<string, boolean>> = { on: true, true: true, yes: true, off: false, false: false, no: false };

function toSwitch(name: SettingName, text: string): boolean {
  const on = Object.hasOwn(switches, text.toLowerCase()) ? switches[text.toLowerCase()] : undefined;
  if (on === undefined) throw new HopwatchError('bad-setting', { name, reason: `It takes on or off, not "${text}".` });
  return on;
}

/** "5 in 10": five events in ten seconds. */
function toStorm(text: string): { events: number; seconds: number } {
  const [, events, seconds] = /^\s*(\d+)\s+in\s+(\d+)\s*$/.exec(text) ?? [];
  if (events === undefined) throw new HopwatchError('bad-setting', { name: 'storm', reason: `It looks like "5 in 10", not "${text}".` });
  return { events: Number(events), seconds: Number(seconds) };
}

/** The value of a setting as text, turned into what the settings hold; wrong ones are told by the settings' own check. */
function toChange(name: SettingName, text: string): SettingsChange {
  switch (name) {
    case 'exportKey':
      return { exportKey: text === '' ? null : text };
    case 'port':
      return { port: /^\d+$/.test(text) ? Number(text) : Number.NaN };
    case 'baseUrl':
      return { baseUrl: text };
    case 'bodyLimitMiB':
      return { bodyLimitMiB: /^\d+$/.test(text) ? Number(text) : Number.NaN };
    case 'preview':
    case 'me':
    case 'language':
      return { [name]: text };
    case 'storm':
      return { storm: toStorm(text) };
    case 'notifications':
    case 'urgentBreaksThrough':
      return { [name]: toSwitch(name, text) };
    case 'tunnel': {
      const read = readPublicAddress(text);
      if ('wrong' in read) throw new HopwatchError('bad-setting', { name, reason: read.wrong });
      return { publicAddress: read.address, exposed: true };
    }
    case 'sshPassphrase':
    case 'ngrokToken':
      return { [name]: text === '' ? null : text };
  }
}

/** `hopwatch set`: changes a setting by its name. */
export const set: Command = {
  usage: 'KEY VALUE',
  summary: 'Changes a setting.',
  options: { data: dataOption },
  notes: ['Settings:', ...Object.entries(settingNames).map(([name, help]) => `  ${name.padEnd(20)} ${help}`)],
  run: async ({ options, args }) => {
    const [name, value, ...more] = args;
    const names = Object.keys(settingNames);
    if (name === undefined) throw usageError('"hopwatch set" needs a setting and its value', `There are: ${names.join(', ')}.`);
    if (!Object.hasOwn(settingNames, name)) throw usageError(`There is no setting "${name}"`, suggestion(name, names));
    if (value === undefined || more.length > 0)
      throw usageError(`"hopwatch set ${name}" needs exactly one value`, 'Put a value with spaces in quotes.');
    const change = toChange(name as SettingName, value);
    const service = await Service.open({ dataFolder: dataFolderOf(options.data), program: 'hopwatch set' });
    try {
      // Kept, not tried: nothing listens while this command runs.
      await service.keepSettings(change);
    } finally {
      await service.stop();
    }
    tell(`${name} is set.`);
    return 0;
  },
};
