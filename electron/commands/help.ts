import type { Command } from './command.ts';

function optionLines({ options }: Command): string[] {
  const names = Object.entries(options).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const width = Math.max(...names.map(([name]) => name.length)) + 2;
  return names.map(([name, help]) => `  ${name.padEnd(width)}${help}`);
}

const callOf = (name: string, { usage }: Command): string => ['hopwatch', name, usage].filter(Boolean).join(' ');

/** The help of one command: every option explained. */
export function commandHelp(name: string, command: Command): string {
  const lines = [`${callOf(name, command)} [options]`, '', command.summary, '', 'Options:', ...optionLines(command)];
  return `${[...lines, ...(command.notes === undefined ? [] : ['', ...command.notes])].join('\n')}\n`;
}

/** The help of them all. */
export function generalHelp(commands: Readonly<Record<string, Command>>): string {
  const parts = Object.entries(commands).flatMap(([name, command]) => [
    '',
    callOf(name, command),
    `  ${command.summary}`,
    ...optionLines(command).map((line) => `  ${line}`),
  ]);
  return `${['Hopwatch tells what happens in a HireHop account, and keeps the record of it.', '', 'hopwatch COMMAND [options]', ...parts, '', 'hopwatch --help | --version', 'hopwatch COMMAND --help', '', 'Independent of HireHop Ltd.'].join('\n')}\n`;
}
