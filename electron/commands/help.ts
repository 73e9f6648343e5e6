import { largest } from '../../shared/lists.ts';
import type { Language } from '../../shared/locales/language.ts';
import type { Command } from './command.ts';
import type { HelpText } from './options.ts';

/** A line of the help is broken before it is longer, in characters, where it stands beside a name. */
const lineLength = 128;

const textOf = (text: HelpText, language: Language): string => (typeof text === 'string' ? language.say(text) : text(language));

function optionLines({ options }: Command, language: Language): string[] {
  const names = Object.entries(options).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${language.say(value)}`}`, textOf(help, language)] as const,
  );
  const width = largest(names.map(([name]) => name.length)) + 2;
  return names.map(([name, help]) => `  ${name.padEnd(width)}${help}`);
}

const callOf = (name: string, { usage }: Command, language: Language): string =>
  ['hopwatch', name, ...(usage === undefined ? [] : [textOf(usage, language)])].join(' ');

/** A name with its explanation in lines beside it. `width` is that of the names, in characters. */
export function explained(name: string, explanation: string, width: number): string {
  const lines = [''];
  for (const word of explanation.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (longer.length > lineLength - width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return `${name.padEnd(width)}${lines.join(`\n${' '.repeat(width)}`)}`;
}

/** The help of one command: every option explained. */
export function commandHelp(name: string, command: Command, language: Language): string {
  const { say } = language;
  const call = say('command.callOne', { call: callOf(name, command, language) });
  const lines = [call, '', textOf(command.summary, language), '', say('command.options'), ...optionLines(command, language)];
  const notes = (command.notes ?? []).map((note) => textOf(note, language));
  return `${[...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n')}\n`;
}

/** The help of them all. */
export function generalHelp(commands: Readonly<Record<string, Command>>, language: Language): string {
  const { say } = language;
  const parts = Object.entries(commands).flatMap(([name, command]) => [
    '',
    callOf(name, command, language),
    `  ${textOf(command.summary, language)}`,
    ...optionLines(command, language).map((line) => `  ${line}`),
  ]);
  const begin = [say('command.about'), '', say('command.call')];
  const end = ['', 'hopwatch --help | --version', say('command.callHelp'), '', say('command.independent')];
  return `${[...begin, ...parts, ...end].join('\n')}\n`;
}
