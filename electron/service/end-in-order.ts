import { setTimeout as delay } from 'node:timers/promises';

/** Does one step after another, whatever becomes of each. Rejects with the first failure once all are done. */
export async function endInOrder(...steps: readonly (() => unknown)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Waits for a task, but no longer than so many milliseconds. Rejects if the task does so within them. */
export async function within(ms: number, task: Promise<unknown>): Promise<void> {
  // What it says later, nobody waits for any more.
  task.catch(() => undefined);
  const late = new AbortController();
  await Promise.race([task, delay(ms, undefined, { signal: late.signal })]).finally(() => late.abort());
}
