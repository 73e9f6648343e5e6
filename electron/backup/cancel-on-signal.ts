/**
 * Runs a task that SIGINT (Ctrl+C), SIGTERM and SIGHUP (the terminal was closed) stop in good order, so that it can take its half-made files away. What it
 * rejects with then is `reason`. A second signal ends the process at once.
 */
export async function cancelOnSignal<T>(reason: Error, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const abort = (): void => stop.abort(reason);
  process.once('SIGINT', abort).once('SIGTERM', abort).once('SIGHUP', abort);
  try {
    return await task(stop.signal);
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort).off('SIGHUP', abort);
  }
}
