import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HopwatchError, type Problem } from '../../shared/errors.ts';
import type { VerifyReport } from './verify.ts';

/** What the check's worker answers, once. */
export type CheckAnswer = { readonly report: VerifyReport } | { readonly problem: Problem };

/**
 * Reads a whole data folder on a worker thread, so that neither the listener nor the window waits, and says what is
 * damaged. `programFolder` holds the built worker. Rejects with the errors of `verifyData`.
 */
export function checkInWorker(dataFolder: string, programFolder: string): Promise<VerifyReport> {
  const worker = new Worker(join(programFolder, 'check-worker.cjs'), { workerData: dataFolder });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: CheckAnswer) => {
      if ('report' in answer) resolve(answer.report);
      else reject(new HopwatchError(answer.problem.code, answer.problem.details));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new HopwatchError('unexpected', { reason: { say: 'error.reason.checkEnded' } })));
  });
}
