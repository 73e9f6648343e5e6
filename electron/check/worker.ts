import { parentPort, workerData } from 'node:worker_threads';
import { asHopwatchError } from '../../shared/errors.ts';
import type { CheckAnswer } from './check-in-worker.ts';
import { verifyData } from './verify.ts';

/** The worker thread's program: checks one data folder, then it ends. */
const answer = (message: CheckAnswer): void => parentPort?.postMessage(message);

verifyData(workerData as string).then(
  (report) => answer({ report }),
  (error: unknown) => answer({ problem: asHopwatchError(error).problem }),
);
