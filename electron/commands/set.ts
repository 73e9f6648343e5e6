import type { Language } from '../../shared/locales/language.ts';
import { languageChoices } from '../../shared/locales/languages.ts';
import { defaultBaseUrl } from '../../shared/settings/base-url.ts';
import { commandSettings } from '../../shared/settings/command.ts';
import { maxBodyLimitMiB } from '../../shared/settings/values.ts';
import { tell } from '../log/terminal.ts';
import { type Command, dataOption } from './command.ts';
import { languageOf, openOrMakeService } from './open-service.ts';
import { suggestion, usageError } from './options.ts';
import { readSetting } from './read-setting.ts';

const settingNames = commandSettings.map(({ name }) => name);

/** Each setting with what it takes. */
function explainSettings({ say }: Language): string {
  const values = { example: defaultBaseUrl, max: maxBodyLimitMiB, forms: say('address.forms'), choices: languageChoices.join(', ') };
  const lines = commandSettings.map(({ name }) => `  ${name.padEnd(20)} ${say(`command.setting.${name}`, values)}`);
  return [say('command.set.settings'), ...lines].join('\n');
}

/** `hopwatch set`: changes a setting by its name. */
export const set: Command = {
  usage: 'command.value.setting',
  summary: 'command.set.summary',
  options: { data: dataOption },
  notes: [explainSettings],
  run: async (given, language) => {
    const { say } = language;
    const [name, value, ...more] = given.args;
    if (name === undefined)
      throw usageError(say('command.set.needsSetting'), say('command.hint.known', { known: settingNames.join(', ') }));
    const setting = commandSettings.find((each) => each.name === name);
    if (setting === undefined) throw usageError(say('command.set.noSetting', { given: name }), suggestion(name, settingNames, language));
    if (value === undefined || more.length > 0) throw usageError(say('command.set.oneValue', { name }), say('command.set.quotes'));
    const change = await readSetting(setting, value, language);
    const service = await openOrMakeService(given, { program: 'hopwatch set' });
    try {
      // Kept, not tried: nothing listens while this command runs.
      await service.keepSettings(change);
    } finally {
      await service.stop();
    }
    tell(languageOf(service).say('command.set.done', { name }));
    return 0;
  },
};
