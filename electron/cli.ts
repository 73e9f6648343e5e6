import { version } from '../package.json';
import { asHopwatchError, isUsageError } from '../shared/errors.ts';
import { type Language, speak } from '../shared/locales/language.ts';
import { chooseLanguage } from '../shared/locales/languages.ts';
import { backup } from './commands/backup.ts';
import type { Command } from './commands/command.ts';
import { doctor } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { commandHelp, generalHelp } from './commands/help.ts';
import { importCommand } from './commands/import.ts';
import { listen } from './commands/listen.ts';
import { readArguments, suggestion, usageError } from './commands/options.ts';
import { prune } from './commands/prune.ts';
import { quarantine } from './commands/quarantine.ts';
import { renewUrl } from './commands/renew-url.ts';
import { restoreCommand } from './commands/restore.ts';
import { set } from './commands/set.ts';
import { statusCommand } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import { print, surviveFailingOutput } from './log/output.ts';
import { problemLine, tell } from './log/terminal.ts';
import { dataFolderOf } from './settings/data-folder.ts';
import { readSettings } from './settings/read-settings.ts';
import { systemLocales } from './settings/system-locales.ts';

const commands: Readonly<Record<string, Command>> = {
  listen,
  set,
  'renew-url': renewUrl,
  export: exportCommand,
  import: importCommand,
  verify,
  quarantine,
  status: statusCommand,
  doctor,
  prune,
  backup,
  restore: restoreCommand,
};

/** The command of that name. Throws `usage` when there is none. */
function findCommand(name: string, language: Language): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command;
  throw usageError(
    language.say(name.startsWith('-') ? 'command.wrong.option' : 'command.wrong.command', { given: name }),
    suggestion(name, [...Object.keys(commands), '--help', '--version'], language),
  );
}

/** Whether a call asks how it is made; behind `--` nothing is an option. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** Runs a call of `hopwatch`; answers the exit status. What went wrong is told on stderr, in the language that was in force by then. */
async function run(argv: readonly string[]): Promise<number> {
  const locales = systemLocales(process.env);
  let language = speak(chooseLanguage('system', locales));
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const [about] = readArguments('help', rest, { options: {}, usage: 'command.value.name' }, language).args;
      await print(about === undefined ? generalHelp(commands, language) : commandHelp(about, findCommand(about, language), language));
      return 0;
    }
    if (name === '--version' || name === '-v') {
      readArguments('--version', rest, { options: {} }, language);
      await print(`${version}\n`);
      return 0;
    }
    const command = findCommand(name, language);
    if (asksForHelp(rest)) {
      await print(commandHelp(name, command, language));
      return 0;
    }
    const given = readArguments(name, rest, command, language);
    // What the user chose in the window holds for the commands of that folder, too.
    const settings = await readSettings(dataFolderOf(given.options.data));
    language = speak(chooseLanguage(settings?.language ?? 'system', locales));
    return await command.run(given, language);
  } catch (thrown) {
    const error = asHopwatchError(thrown);
    tell(language.say('command.failed', { message: problemLine(error.problem, language) }));
    return isUsageError(error.code) ? 2 : 1;
  }
}

/** Electron, which serves the command where Hopwatch is installed, does not end by itself when nothing is left to do. */
function end(status: number): void {
  process.exitCode = status;
  if (process.versions.electron !== undefined) process.exit(status);
}

surviveFailingOutput();
void run(process.argv.slice(2)).then(end);
