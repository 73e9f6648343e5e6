import { writeFileSync } from 'node:fs';
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestError } from 'playwright/types/testReporter';
import { type Tally, tallyLine, tallyVariable } from '../../build/tally.ts';

type Verdict = 'passed' | 'failed' | 'skipped';

/** Flaky, timed out, interrupted and never reached all count as failed; skipped is only what a test itself asked for. */
function verdictOn(test: TestCase): Verdict {
  if (test.expectedStatus === 'skipped') return 'skipped';
  return test.outcome() === 'expected' ? 'passed' : 'failed';
}

/**
 * Prints one line at the very end: `N passed, N failed`, and `, N skipped` if any were. A run in which no test was
 * executed fails; an error outside of any test (a file that can't be loaded) counts as a failed one. Where the environment names
 * a file for the tally it goes there instead, for whoever adds up several runs.
 */
export default class TallyReporter implements Reporter {
  #root: Suite | null = null;
  #errors = 0;
  #tally: Tally = { passed: 0, failed: 1, skipped: 0 };

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#root = suite;
  }

  onError(_error: TestError): void {
    this.#errors += 1;
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    const verdicts = (this.#root?.allTests() ?? []).map(verdictOn);
    const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
    const [passed, skipped, failed] = [count('passed'), count('skipped'), count('failed') + this.#errors];
    this.#tally = { passed, failed, skipped };
    return passed + failed === 0 || failed > 0 ? { status: result.status === 'passed' ? 'failed' : result.status } : {};
  }

  async onExit(): Promise<void> {
    const file = process.env[tallyVariable];
    if (file) writeFileSync(file, JSON.stringify(this.#tally));
    else console.log(tallyLine(this.#tally));
  }
}
