import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded into a process with --import, this watches how late its event loop is. At each SIGUSR2 it adds a line of JSON
 * to the file named by BENCH_LOOP_DELAY and counts anew. The app's code knows nothing of it.
 */
const resolutionMs = 2;

/** One stretch of time; delays beyond the timer's own interval, in milliseconds. */
export interface LoopDelay {
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

const file = process.env.BENCH_LOOP_DELAY ?? '';
const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
const late = (nanoseconds: number): number => Math.max(nanoseconds / 1e6 - resolutionMs, 0);
histogram.enable();
process.on('SIGUSR2', () => {
  const { count, max } = histogram;
  const found: LoopDelay = { count, p50Ms: late(histogram.percentile(50)), p99Ms: late(histogram.percentile(99)), maxMs: late(max) };
  appendFileSync(file, `${JSON.stringify(found)}\n`);
  histogram.reset();
});
