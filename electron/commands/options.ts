import { type ParseArgsConfig, parseArgs } from 'node:util';
import { distance } from '../../shared/distance.ts';
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
  /** May be given more than once: then an event needs to match only one of the values. */
  readonly repeatable?: boolean;
  readonly help: HelpText;
}

/** A wrong use of the command line: exit status 2. */
export function usageError(problem: string, hint: string): HopwatchError {
  return new HopwatchError('usage', { problem, hint });
}

/** The options and arguments of one call. */
export interface Given {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** The values of each option that may be repeated, in their order. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  readonly args: readonly string[];
}

/** What of a command decides how a call of it is read. */
export interface Callable {
  /** What it takes besides options; none: nothing. */
  readonly usage?: HelpText;
  readonly options: Readonly<Record<string, OptionHelp>>;
}

/**
 * Reads a call's arguments by the command's own options. Options that are unknown, incomplete, empty or given twice, and
 * arguments where the command takes none, fail with `usage` and a hint: nothing is passed over.
 */
export function readArguments(name: string, argv: readonly string[], command: Callable, language: Language): Given {
  const { say } = language;
  const known = command.options;
  const options = Object.fromEntries(
    Object.entries(known).map(([option, { value }]) => [
      option,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: value !== undefined },
    ]),
  );
  const { values, positionals } = parseStrictly(name, argv, options, known, language);
  const single: Record<string, string | boolean | undefined> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const [option, value] of Object.entries(values)) {
    if (!Array.isArray(value)) {
      single[option] = value as boolean;
      continue;
    }
    const given = value as string[];
    const hint = say('command.hint.help', { command: name });
    // An empty value is a variable that a script never set; taken as it is, it would stand for everything or for this folder.
    if (given.includes('')) throw usageError(say('command.wrong.needsValue', { option: `--${option}` }), hint);
    if (known[option]?.repeatable === true) lists[option] = given;
    else if (given.length > 1) throw usageError(say('command.wrong.twice', { option: `--${option}` }), say('command.hint.once'));
    else single[option] = given[0];
  }
  const [surplus] = positionals;
  if (command.usage === undefined && surplus !== undefined)
    throw usageError(
      say('command.wrong.argument', { command: name, given: surplus }),
      say('out' in known ? 'command.hint.out' : 'command.hint.help', { command: name }),
    );
  return { options: single, lists, args: positionals };
}

type ParsedArguments = Pick<ReturnType<typeof parseArgs>, 'values' | 'positionals'>;

function parseStrictly(
  name: string,
  argv: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  known: Callable['options'],
  language: Language,
): ParsedArguments {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw unreadable(name, (error as Error).message, known, language);
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
  event: { value: 'command.value.glob', repeatable: true, help: 'command.event' },
  job: { value: 'command.value.number', repeatable: true, help: 'command.job' },
  user: { value: 'command.value.name', repeatable: true, help: 'command.user' },
  text: { value: 'command.value.words', help: 'command.text' },
};

const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads which events are meant. One that is named twice, as in `--event A --event B`, asks for those that match either. */
export function readQuery({ options, lists }: Given, language: Language): HistoryQuery {
  const since = text(options.since);
  const until = text(options.until);
  const words = text(options.text)?.split(/\s+/).filter(Boolean);
  if (words?.length === 0)
    throw usageError(language.say('command.wrong.needsValue', { option: '--text' }), language.say('command.hint.correct'));
  return {
    since: since === undefined ? undefined : readTime('--since', since, 'start', language),
    until: until === undefined ? undefined : readTime('--until', until, 'end', language),
    events: lists.event ?? [],
    jobs: (lists.job ?? []).map((job) => readNumber('--job', job, [1, Number.MAX_SAFE_INTEGER], language)),
    users: lists.user ?? [],
    words: words ?? [],
  };
}

export function readFormat(value: string | boolean | undefined, { say }: Language): ExportFormat {
  const format = exportFormatSchema.safeParse(value);
  if (format.success) return format.data;
  const problem = value === undefined ? say('command.wrong.noFormat') : say('command.wrong.format', { given: String(value) });
  throw usageError(problem, say('command.hint.known', { known: exportFormatSchema.options.join(', ') }));
}
