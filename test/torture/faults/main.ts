import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Random } from '../random.ts';
import { FaultRuns } from './fault-runs.ts';
import { KillRuns } from './kill-runs.ts';
import { PowerRuns } from './power-runs.ts';
import { scenarios } from './scenarios.ts';
import { Workplace } from './workplace.ts';

const help = `npm run torture -- faults [options]
Goes through what people do with a data folder, lets each step of it go wrong, and checks what is there at the next start: every
acknowledged event once, deleted ones erased, ids unique, the secret kept, nothing left behind, nothing damaged.

  --minutes N       how long in all (5)
  --seed N          the seed of what chance chooses; one is chosen and printed unless given
  --only PART       kill: before and in the midst of each change; fail: ENOSPC, EIO, torn and short writes; power: power losses on
                    a strict file system
  --scenario NAME   one of ${scenarios.map(({ name }) => name).join(', ')}
  --case ID         one case alone, as a failure tells it`;

/** One way to break things. */
interface Part {
  readonly cases: (names: readonly string[], random: Random) => Promise<string[]>;
  readonly run: (id: string) => Promise<string[] | null>;
}

const makers: Readonly<Record<string, (workplace: Workplace) => Part | Promise<Part>>> = {
  kill: (workplace) => KillRuns.make(workplace),
  fail: (workplace) => new FaultRuns(workplace),
  power: (workplace) => new PowerRuns(workplace),
};

/** Puts a list into an order that the seed decides. */
function shuffled<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => [random.next(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** What came of a part. */
interface PartResult {
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
async function runCases(
  part: Part,
  cases: readonly string[],
  untilMs: number,
  onFailure: (id: string, wrong: readonly string[]) => void,
): Promise<PartResult> {
  let [tried, same] = [0, 0];
  const failures: { id: string; wrong: readonly string[] }[] = [];
  for (const id of cases) {
    if (performance.now() > untilMs) break;
    tried += 1;
    const wrong = await withinTime(part.run(id)).catch((error: Error) => [`the run itself failed: ${error.stack}`]);
    if (wrong === null) same += 1;
    else if (wrong.length > 0) {
      failures.push({ id, wrong });
      onFailure(id, wrong);
    }
  }
  return { cases: cases.length, tried, same, failures };
}

/** What kind of failure it is: numbers don't make one, nor does what is made up for one run. */
const kindOf = (complaint: string): string =>
  complaint
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d+/g, 'N')
    .replace(/N(, N)+/g, 'N…')
    .slice(0, 160);

/** Tells each kind of failure with how often it came. */
function tellKinds(failures: PartResult['failures']): void {
  const kinds = new Map<string, string[]>();
  for (const { id, wrong } of failures) {
    for (const complaint of wrong) {
      if (complaint.startsWith('after ')) continue;
      const kind = kindOf(complaint);
      kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
    }
  }
  for (const [kind, ids] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) console.log(`  ${ids.length} × ${kind} (${ids[0]})`);
}

/** `npm run torture -- faults`; answers the exit status. */
export async function faults(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { minutes: text, seed: text, only: text, scenario: text, case: text, help: { type: 'boolean', short: 'h' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const seed = Number(values.seed ?? randomInt(1, 2 ** 32));
  const minutes = Number(values.minutes ?? 5);
  const names = values.scenario === undefined ? scenarios.map(({ name }) => name) : [values.scenario];
  const wanted = values.case?.split(':')[0]?.replace('mix', 'fail') ?? values.only;
  const parts = Object.keys(makers).filter((name) => wanted === undefined || name === wanted);
  console.log(`Faults, seed ${seed}, ${minutes} min, ${names.length} scenarios`);
  // What is left open is a failure of its own, told once.
  process.removeAllListeners('warning');
  const workplace = await Workplace.make();
  let failed = 0;
  try {
    for (const name of parts) {
      const random = new Random(seed);
      const part = await makers[name]?.(workplace);
      if (part === undefined) continue;
      const start = performance.now();
      const cases = values.case === undefined ? shuffled(await part.cases(names, random), random) : [values.case];
      const result = await runCases(part, cases, start + (minutes * 60_000) / parts.length, (id, wrong) => {
        if (values.case !== undefined) console.log(`FAILED ${id}\n  ${wrong.join('\n  ')}`);
      });
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(
        `\n${name}: ${result.tried} of ${result.cases} cases, ${result.tried - result.same} states, ${result.failures.length} failed, ${seconds} s`,
      );
      tellKinds(result.failures);
      failed += result.failures.length;
    }
  } finally {
    await workplace.remove();
  }
  console.log(failed === 0 ? '\nNothing broke.' : `\n${failed} failed; each can be had alone: npm run torture -- faults --case ID`);
  return failed === 0 ? 0 : 1;
}
