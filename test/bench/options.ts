import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** The folder with package.json. */
export const projectFolder = join(import.meta.dirname, '../..');

/** What a run is told. Sizes are small unless given, so that a run of all of them takes a few minutes. */
export interface BenchOptions {
  /** Events a round and server. */
  readonly events: number;
  /** Events a round for peers that rewrite their whole file for each event. */
  readonly peerEvents: number;
  /** Events in the history before a benchmark of a full one begins. */
  readonly stored: number;
  readonly rounds: number;
  /** How long the soak lasts, in seconds, and its events a second. */
  readonly soakSeconds: number;
  readonly soakRate: number;
  readonly connections: number;
  readonly formats: readonly string[];
  /** The program that makes events. */
  readonly makeEvents: string;
  /** A built `hopwatch` to measure instead of this source; null builds it. */
  readonly program: string | null;
}

const numbers = {
  events: 4000,
  'peer-events': 1000,
  stored: 20_000,
  rounds: 5,
  connections: 64,
  'soak-seconds': 600,
  'soak-rate': 100,
} as const;
const makeEventsDefault = '../shared/data/make-events.mjs';

/** What `--help` says of the options. */
export const optionsHelp = `Options:
  --events N        events a round and server (${numbers.events})
  --peer-events N   the same for lowdb's JSONFile and json-server, whose cost grows with each event (${numbers['peer-events']})
  --stored N        events stored beforehand (${numbers.stored})
  --rounds N        measured rounds (${numbers.rounds}); one more is run first to warm up
  --soak-seconds N  how long the soak lasts (${numbers['soak-seconds']})
  --soak-rate N     its events a second (${numbers['soak-rate']})
  --connections N   keep-alive connections (${numbers.connections})
  --formats A,B     export formats; all that there are unless given
  --make-events F   the program that makes events (${makeEventsDefault}, or HOPWATCH_MAKE_EVENTS)
  --program F       a built cli.cjs to measure, with its worker beside it; without it this source is built`;

function wholeNumber(name: string, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new Error(`--${name} takes a whole number from 1, not "${text}".`);
  return number;
}

/** Reads the command line: the names of benchmarks, and options. Throws on what it doesn't know. */
export function readOptions(argv: readonly string[]): { names: string[]; help: boolean; options: BenchOptions } {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      events: text,
      'peer-events': text,
      stored: text,
      rounds: text,
      connections: text,
      'soak-seconds': text,
      'soak-rate': text,
      formats: text,
      'make-events': text,
      program: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  const read = (name: keyof typeof numbers): number => (values[name] === undefined ? numbers[name] : wholeNumber(name, values[name]));
  return {
    names: positionals,
    help: values.help === true,
    options: {
      events: read('events'),
      peerEvents: read('peer-events'),
      stored: read('stored'),
      rounds: read('rounds'),
      connections: read('connections'),
      soakSeconds: read('soak-seconds'),
      soakRate: read('soak-rate'),
      formats: values.formats?.split(',').filter(Boolean) ?? [],
      makeEvents: values['make-events'] ?? process.env.HOPWATCH_MAKE_EVENTS ?? join(projectFolder, makeEventsDefault),
      program: values.program ?? null,
    },
  };
}

/** What the figures were measured on; no names of machines. */
export function describeMachine(): { node: string; platform: string; cores: number } {
  return { node: process.versions.node, platform: `${process.platform}-${process.arch}`, cores: availableParallelism() };
}
