import { expect, test } from '../support/node-test.ts';
import { makers, runCases, shuffled } from '../torture/faults/parts.ts';
import { scenarios } from '../torture/faults/scenarios.ts';
import { Workplace } from '../torture/faults/workplace.ts';
import { Random } from '../torture/random.ts';

/** A full run is `npm run torture -- faults`; the seed is fixed so that a failure here is one that can be had again. */
const seed = 20_261_128;

/** The scenarios that hold few events: each start of the others takes as long as all of these. */
const names = scenarios.map(({ name }) => name).filter((name) => name !== 'seal');

/** Runs so many cases of a part, each with one fault, chosen by the seed; answers those that failed, with what is wrong. */
async function failuresOf(name: string, count: number): Promise<readonly { id: string; wrong: readonly string[] }[]> {
  const workplace = await Workplace.make();
  try {
    const part = await makers[name]?.(workplace);
    if (part === undefined) throw new Error(`There is no part ${name}.`);
    const random = new Random(seed);
    const all = (await part.cases(names, random)).filter((id) => id.startsWith(`${name}:`));
    const cases = shuffled(all, random).slice(0, count);
    const { failures, tried, same } = await runCases(part, cases, Number.POSITIVE_INFINITY, () => undefined);
    // Else nothing was tried.
    expect(tried - same).toBeGreaterThan(count / 4);
    return failures;
  } finally {
    await workplace.remove();
  }
}

test('a process that is killed at any change leaves all that was acknowledged', async () => {
  test.setTimeout(180_000);
  expect(await failuresOf('kill', 12)).toEqual([]);
});

test('a system call that fails anywhere costs nothing that was acknowledged', async () => {
  test.setTimeout(180_000);
  expect(await failuresOf('fail', 40)).toEqual([]);
});

test('a power loss at any moment leaves all that was acknowledged', async () => {
  test.setTimeout(180_000);
  expect(await failuresOf('power', 120)).toEqual([]);
});
