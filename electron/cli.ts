import { version } from '../package.json';
import type { ErrorCode } from '../shared/errors.ts';
import { asHopwatchError } from '../shared/errors.ts';
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
import { tell } from './commands/terminal.ts';
import { verify } from './commands/verify.ts';

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
const usageCodes: ReadonlySet<ErrorCode> = new Set(['usage', 'bad-setting']);

async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(generalHelp(commands));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw usageError(
      `There is no ${name.startsWith('-') ? 'option' : 'command'} "${name}"`,
      suggestion(name, [...Object.keys(commands), '--help', '--version']),
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(commandHelp(name, command));
    return 0;
  }
  return command.run(readArguments(name, rest, command.options));
}

/** Electron, which serves the command where Hopwatch is installed, does not end by itself when nothing is left to do. */
function end(status: number): void {
  process.exitCode = status;
  if (process.versions.electron !== undefined) process.exit(status);
}

run(process.argv.slice(2)).then(end, (thrown: unknown) => {
  const error = asHopwatchError(thrown);
  tell(`hopwatch: ${error.message}`);
  end(usageCodes.has(error.code) ? 2 : 1);
});
