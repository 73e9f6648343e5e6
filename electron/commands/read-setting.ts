import { readPublicAddress } from '../../shared/address/public-address.ts';
import { checkPhrase } from '../../shared/check.ts';
import { sayDetail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { parseTime, timeExamples } from '../../shared/history/times.ts';
import type { Language } from '../../shared/locales/language.ts';
import { readQuietHours } from '../../shared/rules/quiet-hours-text.ts';
import { type RuleSet, ruleSetSchema } from '../../shared/rules/rules.ts';
import type { SettingsChange } from '../../shared/settings/change.ts';
import type { CommandSetting, SettingName } from '../../shared/settings/command.ts';
import type { CommandForm } from '../../shared/settings/define.ts';
import { systemReason } from '../../shared/system-reason.ts';
import { readTextFile } from '../storage/text.ts';

const switches: Readonly<Record<string, boolean>> = { on: true, true: true, yes: true, off: false, false: false, no: false };

const wrong = (name: SettingName, reason: string, hint?: string): HopwatchError =>
  new HopwatchError('bad-setting', { name, reason, ...(hint !== undefined && { hint }) });

function toSwitch(name: SettingName, given: string, { say }: Language): boolean {
  const on = Object.hasOwn(switches, given.toLowerCase()) ? switches[given.toLowerCase()] : undefined;
  if (on === undefined) throw wrong(name, say('command.set.wrong.switch', { given }));
  return on;
}

/** "5 in 10": five events in ten seconds. */
function toStorm(name: SettingName, given: string, { say }: Language): { events: number; seconds: number } {
  const [, events, seconds] = /^\s*(\d+)\s+in\s+(\d+)\s*$/.exec(given) ?? [];
  if (events === undefined) throw wrong(name, say('command.set.wrong.storm', { given }));
  return { events: Number(events), seconds: Number(seconds) };
}

function toTime(name: SettingName, given: string, language: Language): string | null {
  if (given.trim() === '') return null;
  const time = parseTime(given, 'start');
  if (time === null) throw wrong(name, language.say('command.set.wrong.time', { given, examples: timeExamples(language) }));
  if (time <= Date.now()) throw wrong(name, language.say('command.set.wrong.past', { given }));
  return new Date(time).toISOString();
}

/** Reads a file with rules, in the form in which the settings keep them. */
async function toRules(name: SettingName, file: string, language: Language): Promise<RuleSet | null> {
  if (file === '') return null;
  const { say } = language;
  const fail = (key: 'noFile' | 'noJson', error: Error): never => {
    throw wrong(
      name,
      say(`command.set.wrong.${key}`, { file, reason: sayDetail(systemReason(error), language) }),
      say('command.set.hint.rules'),
    );
  };
  const text = await readTextFile(file).catch((error: Error) => fail('noFile', error));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail('noJson', error as Error);
  }
  const rules = ruleSetSchema.safeParse(value);
  if (rules.success) return rules.data;
  const [issue] = rules.error.issues;
  const where = issue?.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('') ?? '';
  const said = sayDetail(checkPhrase(issue?.message ?? '') ?? issue?.message ?? '', language);
  const values = { file, where: where.replace(/^\./, '') || say('command.set.whole'), reason: said.replace(/\.$/, '') };
  throw wrong(name, say('command.set.wrong.rules', values), say('command.set.hint.rules'));
}

/** Reads a value as a person writes it; rejects with `bad-setting` where it has not the form. */
type Reader = (given: string, setting: CommandSetting, language: Language) => SettingsChange | Promise<SettingsChange>;

/** The reader of each form. */
const readers: Readonly<Record<CommandForm, Reader>> = {
  number: (given, { setting }) => ({ [setting]: /^\d+$/.test(given) ? Number(given) : Number.NaN }),
  text: (given, { setting }) => ({ [setting]: given }),
  secret: (given, { setting }) => ({ [setting]: given === '' ? null : given }),
  switch: (given, { setting, name }, language) => ({ [setting]: toSwitch(name, given, language) }),
  storm: (given, { setting, name }, language) => ({ [setting]: toStorm(name, given, language) }),
  'quiet-hours': (given, { setting, name }, language) => {
    const quietHours = readQuietHours(given, language.locale);
    if (quietHours === null) throw wrong(name, language.say('command.set.wrong.quietHours', { given }));
    return { [setting]: quietHours };
  },
  time: (given, { setting, name }, language) => ({ [setting]: toTime(name, given, language) }),
  'rules-file': async (given, { setting, name }, language) => ({ [setting]: await toRules(name, given, language) }),
  address: (given, { name }, language) => {
    if (given.trim().toLowerCase() === 'restored') return { restoredAddress: 'use' };
    const read = readPublicAddress(given, language);
    if ('wrong' in read) throw wrong(name, read.wrong);
    return { publicAddress: read.address, exposed: true };
  },
};

/**
 * Reads the value of a setting as a person writes it. Rejects with `bad-setting` where it has not
 * the form; whether it may be set to that is told by the settings' own check.
 */
export async function readSetting(setting: CommandSetting, given: string, language: Language): Promise<SettingsChange> {
  return readers[setting.form](given, setting, language);
}
