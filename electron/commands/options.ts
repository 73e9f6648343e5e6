import { parseArgs } from 'node:util';
import { HopwatchError } from '../../shared/errors.ts';
import type { HistoryQuery } from '../../shared/history/query.ts';
import { type DayEdge, parseTime, timeExamples } from '../../shared/history/times.ts';
import { type ExportFormat, exportFormatSchema } from '../../shared/ipc/contract.ts';

/** An option of a command, as `--help` explains it. */
export interface OptionHelp {
  /** What the value is called in the help; none for a flag. */
  readonly value?: string;
  readonly help: string;
}

/** A wrong use of the command line: exit status 2. */
export function usageError(problem: string, hint: string): HopwatchError {
  return new HopwatchError('usage', { problem, hint });
}

/** The options and arguments of one call. */
export interface Given {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly args: readonly string[];
}

/** Reads a call's arguments by the command's own options. Unknown or incomplete ones fail with `usage` and a hint. */
export function readArguments(command: string, argv: readonly string[], known: Readonly<Record<string, OptionHelp>>): Given {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { options: values as Given['options'], args: positionals };
  } catch (error) {
    const unknown = /Unknown option '([^']+)'/.exec((error as Error).message)?.[1];
    const names = Object.keys(known).map((name) => `--${name}`);
    if (unknown !== undefined) throw usageError(`hopwatch ${command} has no option ${unknown}`, suggestion(unknown, names));
    throw usageError((error as Error).message.split(/[.\n]/, 1)[0] ?? 'The options cannot be read', `See "hopwatch ${command} --help".`);
  }
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** "Did you mean …?" when something is close, else all that there is. */
export function suggestion(given: string, known: readonly string[]): string {
  const [best] = known.map((name) => ({ name, far: distance(given.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= 2
    ? `Did you mean ${best.name}? There are: ${known.join(', ')}.`
    : `There are: ${known.join(', ')}.`;
}

/** A whole number from `min` to `max`. */
export function readNumber(option: string, text: string, min: number, max: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= min && number <= max))
    throw usageError(`${option} takes a whole number from ${min} to ${max}, not "${text}"`, 'Correct it and try again.');
  return number;
}

function readTime(option: string, text: string, edge: DayEdge): number {
  const time = parseTime(text, edge);
  if (time === null) throw usageError(`${option} takes a date or a time, not "${text}"`, `Write it like ${timeExamples()}.`);
  return time;
}

/** The options that choose events. */
export const queryOptions: Readonly<Record<string, OptionHelp>> = {
  since: { value: 'T', help: 'received at or after this date or time' },
  until: { value: 'T', help: 'received before this time; a date includes its day' },
  event: { value: 'GLOB', help: 'event name; * stands for any characters: "job.*"' },
  job: { value: 'N', help: 'job number' },
  user: { value: 'NAME', help: "a part of the user's name" },
  text: { value: 'WORDS', help: 'words that must all be in the message' },
};

const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

export function readQuery({ options }: Given): HistoryQuery {
  const since = text(options.since);
  const until = text(options.until);
  const job = text(options.job);
  const words = text(options.text)?.split(/\s+/).filter(Boolean);
  const one = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
  return {
    since: since === undefined ? undefined : readTime('--since', since, 'start'),
    until: until === undefined ? undefined : readTime('--until', until, 'end'),
    events: one(text(options.event)),
    jobs: job === undefined ? [] : [readNumber('--job', job, 1, Number.MAX_SAFE_INTEGER)],
    users: one(text(options.user)),
    words: words ?? [],
  };
}

export function readFormat(value: string | boolean | undefined): ExportFormat {
  const format = exportFormatSchema.safeParse(value);
  if (format.success) return format.data;
  const hint = `There are: ${exportFormatSchema.options.join(', ')}.`;
  throw value === undefined ? usageError('An export needs --format', hint) : usageError(`There is no format "${value}"`, hint);
}
