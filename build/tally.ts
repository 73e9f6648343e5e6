import { readFile } from 'node:fs/promises';

/** How the tests of one run ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Where the test reporter writes its tally instead of printing it: a file named in this variable of the environment. */
export const tallyVariable = 'HOPWATCH_TALLY_FILE';

/** The one line that tells how tests ended. */
export const tallyLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Adds up runs. */
export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** Reads what a run has left; a run that left nothing, or failed without a failed test, counts as one failed test. */
export async function readTally(file: string, exitCode: number): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => '{"passed":0,"failed":0,"skipped":0}');
  const tally = JSON.parse(text) as Tally;
  const isWrong = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return isWrong ? { ...tally, failed: 1 } : tally;
}
