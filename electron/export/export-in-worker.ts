import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Detail } from '../../shared/detail.ts';
import { HopwatchError } from '../../shared/errors.ts';
import type { ExportOptions } from './export-history.ts';
import type { WorkerAnswer, WorkerJob, WorkerOrder } from './worker-protocol.ts';

/**
 * Exports on a worker thread, so that neither the listener nor the window waits for it. Resolves with the number of
 * events when the file is there; `programFolder` holds the built worker. When cancelled it rejects with the signal's
 * reason, once nothing of the file is left; else with what `exportToFile` rejects with, or `export-failed` when the
 * thread itself failed.
 */
export async function exportInWorker(job: WorkerJob, programFolder: string, { signal, onProgress }: ExportOptions = {}): Promise<number> {
  signal?.throwIfAborted();
  const worker = new Worker(join(programFolder, 'worker.cjs'), { workerData: job });
  const cancel = (): void => worker.postMessage('cancel' satisfies WorkerOrder);
  signal?.addEventListener('abort', cancel);
  let answered = false;
  let partial: string | null = null;
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (answer: WorkerAnswer) => {
        if (answer.kind === 'progress') onProgress?.(answer.progress);
        else if (answer.kind === 'began') partial = answer.partial;
        else if (answer.kind === 'done') resolve(answer.events);
        else if (answer.kind === 'cancelled') reject(signal?.reason);
        else reject(new HopwatchError(answer.problem.code, answer.problem.details));
        answered ||= answer.kind !== 'progress' && answer.kind !== 'began';
      });
      const fail = async (reason: Detail, cause?: unknown): Promise<void> => {
        if (answered) return;
        answered = true;
        // It can't clear up after itself any more.
        if (partial !== null) await rm(partial, { force: true }).catch(() => undefined);
        reject(new HopwatchError('export-failed', { file: job.file, reason }, { cause }));
      };
      worker.on('error', (error) => fail(error.message, error));
      worker.on('exit', () => fail({ say: 'error.reason.exportEnded' }));
    });
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
