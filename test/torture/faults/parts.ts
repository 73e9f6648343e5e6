import { fuzzMessageTime } from '../message-time.ts';
import type { Random } from '../random.ts';
import { FaultRuns } from './fault-runs.ts';
import { KillRuns } from './kill-runs.ts';
import { PowerRuns } from './power-runs.ts';
import type { Workplace } from './workplace.ts';

/** One way to break things, in cases that can each be run alone. */
export interface Part {
  readonly cases: (names: readonly string[], random: Random) => Promise<string[]>;
  readonly run: (id: string) => Promise<string[] | null>;
  /** How many may run at a time; one unless given, for the files of this process are watched. */
  readonly atOnce?: number;
}

/** So many hostile messages make a case. */
const messagesPerCase = 5;
const mebibyte = 1_048_576;
/** How long a stage may take for a message, in milliseconds. */
const stageMs = 50;

/** Hostile messages, and how long main is held up by them. */
const timeRuns: Part = {
  cases: (_names, random) => Promise.resolve(Array.from({ length: 2000 }, () => `time:${random.below(1_000_000_000)}`)),
  run: (id) => {
    const seed = Number(id.split(':')[1]);
    const { slow } = fuzzMessageTime({ seed, messages: messagesPerCase, bytes: mebibyte, limitMs: stageMs });
    return Promise.resolve(slow.map(({ name, stage, ms }) => `${name} takes ${ms} ms to ${stage}`));
  },
};

export const makers: Readonly<Record<string, (workplace: Workplace) => Part | Promise<Part>>> = {
  kill: (workplace) => KillRuns.make(workplace),
  fail: (workplace) => new FaultRuns(workplace),
  power: (workplace) => new PowerRuns(workplace),
  time: () => timeRuns,
};

/** Puts a list into an order that the seed decides. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => [random.next(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** What came of a part. */
export interface PartResult {
  readonly cases: number;
  readonly tried: number;
  /** Where nothing went wrong that had not before: the same state, or a step that didn't come. */
  readonly same: number;
  readonly failures: readonly { readonly id: string; readonly wrong: readonly string[] }[];
}

/** How long one case may take, in milliseconds: a hundred times what it does. */
const hangMs = 60_000;

async function withinTime<T>(run: Promise<T>): Promise<T | string[]> {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<string[]>((resolve) => {
    timer = setTimeout(() => resolve(['it hangs']), hangMs);
  });
  return Promise.race([run, hung]).finally(() => clearTimeout(timer));
}

/** Runs cases until they or the time are over. */
export async function runCases(
  part: Part,
  cases: readonly string[],
  untilMs: number,
  onFailure: (id: string, wrong: readonly string[]) => void,
): Promise<PartResult> {
  let [tried, same] = [0, 0];
  const ids = cases.values();
  const failures: { id: string; wrong: readonly string[] }[] = [];
  const work = async (): Promise<void> => {
    for (const id of ids) {
      if (performance.now() > untilMs) return;
      tried += 1;
      const wrong = await withinTime(part.run(id)).catch((error: Error) => [`the run itself failed: ${error.stack}`]);
      if (wrong === null) same += 1;
      else if (wrong.length > 0) {
        failures.push({ id, wrong });
        onFailure(id, wrong);
      }
    }
  };
  await Promise.all(Array.from({ length: part.atOnce ?? 1 }, work));
  return { cases: cases.length, tried, same, failures };
}
