import { parseArgs } from 'node:util';
import { HopwatchError } from '../../shared/errors.ts';
import { type ExportFormat, exportFormatSchema } from '../../shared/export/choice.ts';
import type { HistoryQuery } from '../../shared/history/query.ts';
import { type DayEdge, parseTime, timeExamples } from '../../shared/history/times.ts';
import type { Language, MessageKey } from '../../shared/locales/language.ts';

/** A text of the help: a message, or what is made of some. */
export type HelpText = MessageKey | ((language: Language) => string);

/** An option of a command, as `--help` explains it. */
export interface OptionHelp {
  /** What the value is called in the help; none for a flag. */
  readonly value?: MessageKey;
  readonly help: HelpText;
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
export function readArguments(
  command: string,
  argv: readonly string[],
  known: Readonly<Record<string, OptionHelp>>,
  language: Language,
): Given {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { options: values as Given['options'], args: positionals };
  } catch (error) {
    throw unreadable(command, (error as Error).message, known, language);
  }
}

/** Puts Node's words for what it can't read into ours. Source: the messages of `util.parseArgs` in Node 20 to 24. */
function unreadable(command: string, message: string, known: Readonly<Record<string, OptionHelp>>, language: Language): HopwatchError {
  const { say } = language;
  const unknown = /Unknown option '([^']+)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const names = Object.keys(known).map((name) => `--${name}`);
    return usageError(say('command.wrong.noOption', { command, option: unknown }), suggestion(unknown, names, language));
  }
  const option = /'(?:-\w, )?(--[\w-]+)/.exec(message)?.[1];
  const takesOne = option !== undefined && known[option.slice(2)]?.value !== undefined;
  const problem =
    option === undefined
      ? say('command.wrong.unreadable')
      : say(takesOne ? 'command.wrong.needsValue' : 'command.wrong.takesNoValue', { option });
  return usageError(problem, say('command.hint.help', { command }));
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
export function suggestion(given: string, known: readonly string[], { say }: Language): string {
  const [best] = known.map((name) => ({ name, far: distance(given.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.far - b.far);
  const all = known.join(', ');
  return best !== undefined && best.far <= 2
    ? say('command.hint.didYouMean', { best: best.name, known: all })
    : say('command.hint.known', { known: all });
}

/** A whole number from `min` to `max`. */
export function readNumber(option: string, given: string, [min, max]: readonly [number, number], { say }: Language): number {
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!(number >= min && number <= max))
    throw usageError(say('command.wrong.number', { option, min, max, given }), say('command.hint.correct'));
  return number;
}

function readTime(option: string, given: string, edge: DayEdge, language: Language): number {
  const time = parseTime(given, edge);
  if (time !== null) return time;
  throw usageError(
    language.say('command.wrong.time', { option, given }),
    language.say('command.hint.time', { examples: timeExamples(language) }),
  );
}

/** The options that choose events. */
export const queryOptions: Readonly<Record<string, OptionHelp>> = {
  since: { value: 'command.value.time', help: 'command.since' },
  until: { value: 'command.value.time', help: 'command.until' },
  event: { value: 'command.value.glob', help: 'command.event' },
  job: { value: 'command.value.number', help: 'command.job' },
  user: { value: 'command.value.name', help: 'command.user' },
  text: { value: 'command.value.words', help: 'command.text' },
};

const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

export function readQuery({ options }: Given, language: Language): HistoryQuery {
  const since = text(options.since);
  const until = text(options.until);
  const job = text(options.job);
  const words = text(options.text)?.split(/\s+/).filter(Boolean);
  const one = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
  return {
    since: since === undefined ? undefined : readTime('--since', since, 'start', language),
    until: until === undefined ? undefined : readTime('--until', until, 'end', language),
    events: one(text(options.event)),
    jobs: job === undefined ? [] : [readNumber('--job', job, [1, Number.MAX_SAFE_INTEGER], language)],
    users: one(text(options.user)),
    words: words ?? [],
  };
}

export function readFormat(value: string | boolean | undefined, { say }: Language): ExportFormat {
  const format = exportFormatSchema.safeParse(value);
  if (format.success) return format.data;
  const problem = value === undefined ? say('command.wrong.noFormat') : say('command.wrong.format', { given: String(value) });
  throw usageError(problem, say('command.hint.known', { known: exportFormatSchema.options.join(', ') }));
}
