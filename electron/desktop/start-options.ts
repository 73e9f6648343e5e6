import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { distance } from '../../shared/distance.ts';
import { HopwatchError } from '../../shared/errors.ts';
import type { Language } from '../../shared/locales/language.ts';
import { isOurLink } from '../../shared/rules/event-link.ts';
import { dataFolderOf } from '../settings/data-folder.ts';

/** How the desktop app was asked to start. */
export interface StartOptions {
  /** The folder as `--data` named it; undefined without. */
  readonly data: string | undefined;
  readonly dataFolder: string;
  /** Where Chromium keeps what it needs. */
  readonly userData: string;
  /** Start in the tray, without a window. */
  readonly hidden: boolean;
}

const options = { data: { type: 'string', multiple: true }, hidden: { type: 'boolean' } } as const;
/** An option of Chromium is farther from ours than this; a slip of the fingers isn't. */
const slip = 2;

const wrong = ({ say }: Language, problem: string): HopwatchError => new HopwatchError('usage', { problem, hint: say('command.hint.app') });

/** Refuses what is nearly an option of ours: `--dta=DIR` would open the usual data instead. */
function refuseSlip(argument: string, language: Language): void {
  const given = /^-{1,2}([^-=][^=]*)/.exec(argument)?.[1]?.toLowerCase();
  const isExact = Object.keys(options).some((name) => argument === `--${name}` || argument.startsWith(`--${name}=`));
  if (given === undefined || isExact) return;
  if (Object.keys(options).some((name) => distance(given, name) <= slip))
    throw wrong(language, language.say('command.wrong.option', { given: argument }));
}

/**
 * Reads `--data DIR` (or `--data=DIR`) and `--hidden`, as the commands read theirs, from what was given to the app: `args`, without
 * the program and, in a checkout, what stands before the app's own. Other options belong to Chromium, and a `hopwatch:` link may
 * come from the system. Throws `usage` for an option of ours that is incomplete, empty, given twice or mistyped, and for anything
 * that no one would take.
 */
export function readStartOptions(args: readonly string[], language: Language): StartOptions {
  const { say } = language;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  for (const argument of args) refuseSlip(argument, language);
  // What isn't strict takes an option that stands alone for true, and whatever follows for its value.
  const given: readonly unknown[] = Array.isArray(values.data) ? values.data : values.data === undefined ? [] : [values.data];
  if (given.length > 1) throw wrong(language, say('command.wrong.twice', { option: '--data' }));
  const [data] = given;
  const isMissing = data !== undefined && (typeof data !== 'string' || data === '' || isNextOption(data, args));
  if (isMissing) throw wrong(language, say('command.wrong.needsValue', { option: '--data' }));
  if (typeof values.hidden === 'string') throw wrong(language, say('command.wrong.takesNoValue', { option: '--hidden' }));
  const surplus = positionals.find((argument) => !isOurLink(argument));
  if (surplus !== undefined) throw wrong(language, say('command.wrong.appArgument', { given: surplus }));
  const dataFolder = dataFolderOf(data);
  return {
    data,
    dataFolder,
    // With a data folder of its own an app is an app of its own, beside others.
    userData: data === undefined ? join(dataFolder, '..') : join(dataFolder, 'desktop'),
    hidden: values.hidden === true,
  };
}

/** Whether a value is the next option, which stands there because the value was forgotten. */
const isNextOption = (value: string, args: readonly string[]): boolean => value.startsWith('-') && args.includes(value);
