import { parentPort, workerData } from 'node:worker_threads';
import { asHopwatchError } from '../../shared/errors.ts';
import { exportToFile } from './export-history.ts';
import type { WorkerAnswer, WorkerJob, WorkerOrder } from './worker-protocol.ts';

/** The worker thread's program: one export, then it ends. */
const { request, file } = workerData as WorkerJob;
const stop = new AbortController();
const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

parentPort?.on('message', (order: WorkerOrder) => {
  if (order === 'cancel') stop.abort();
});
exportToFile(request, file, {
  signal: stop.signal,
  onBegin: (partial) => answer({ kind: 'began', partial }),
  onProgress: (progress) => answer({ kind: 'progress', progress }),
})
  .then(
    (events) => answer({ kind: 'done', events }),
    (error: unknown) => {
      if (stop.signal.aborted) answer({ kind: 'cancelled' });
      else answer({ kind: 'failed', problem: asHopwatchError(error).problem });
    },
  )
  // Listening for orders would keep the thread alive.
  .finally(() => parentPort?.close());
