import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Random } from '../random.ts';
import { makers, type PartResult, runCases, shuffled } from './parts.ts';
import { scenarios } from './scenarios.ts';
import { Workplace } from './workplace.ts';

const help = `npm run torture -- faults [options]
Goes through what people do with a data folder, lets each step of it go wrong, and checks what is there at the next start: every
acknowledged event once, deleted ones erased, ids unique, the secret kept, nothing left behind, nothing damaged.

  --minutes N       how long in all (5)
  --seed N          the seed of what chance chooses; one is chosen and printed unless given
  --only PART       kill: before and in the midst of each change; fail: ENOSPC, EIO, torn and short writes; power: power losses on
                    a strict file system; time: hostile messages that hold main up
  --scenario NAME   one of ${scenarios.map(({ name }) => name).join(', ')}
  --case ID         one case alone, as a failure tells it`;

/** What kind of failure it is: numbers don't make one, nor does what is made up for one run. */
const kindOf = (complaint: string): string =>
  complaint
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d+/g, 'N')
    .replace(/N(, N)+/g, 'N…')
    .replace(/\.restore-\w+/g, '.restore-X')
    .replace(/(left behind: [^,]*), .*/, '$1 …')
    .slice(0, 160);

/** Tells each kind of failure with how often it came. */
function tellKinds(failures: PartResult['failures']): void {
  const kinds = new Map<string, string[]>();
  for (const { id, wrong } of failures) {
    for (const complaint of wrong) {
      if (/^(after|ledger:) /.test(complaint)) continue;
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
