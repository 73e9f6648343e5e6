import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestError } from 'playwright/types/testReporter';

type Verdict = 'passed' | 'failed' | 'skipped';

/** Flaky, timed out, interrupted and never reached all count as failed; skipped is only what a test itself asked for. */
function verdictOn(test: TestCase): Verdict {
  if (test.expectedStatus === 'skipped') return 'skipped';
  return test.outcome() === 'expected' ? 'passed' : 'failed';
}

/**
 * Prints one line at the very end: `N passed, N failed`, and `, N skipped` if any were. A run in which no test was
 * executed fails; an error outside of any test (a file that can't be loaded) counts as a failed one.
 */
export default class TallyReporter implements Reporter {
  #root: Suite | null = null;
  #errors = 0;
  #line = '';

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
    this.#line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    return passed + failed === 0 || failed > 0 ? { status: result.status === 'passed' ? 'failed' : result.status } : {};
  }

  async onExit(): Promise<void> {
    console.log(this.#line);
  }
}
