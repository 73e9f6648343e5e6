import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { startHopwatch, startLimit } from '../contenders.ts';
import { duel } from '../duel.ts';
import { figure, judged, ratio } from '../figures.ts';
import { countSurvivors, segmentsOf } from '../stored-numbers.ts';

async function run(context: BenchContext): Promise<BenchResult> {
  const data = await context.makeFolder('ingest');
  const limitFolder = await context.makeFolder('limit');
  const { ours, peer: limit } = await duel(
    context,
    () => startHopwatch(context.programs, data),
    () => startLimit(context.programs, limitFolder),
  );
  const afterKill = await countSurvivors(await segmentsOf(data), ours.sent, ours.failed);
  return {
    figures: {
      perSecond: figure('events/s', ours.all('perSecond')),
      limitPerSecond: figure('events/s', limit.all('perSecond')),
      ofLimit: judged(ratio(ours.all('perSecond'), limit.all('perSecond')), { atLeast: 0.6 }),
      p50: figure('ms', ours.all('p50Ms')),
      limitP50: figure('ms', limit.all('p50Ms')),
      p50OfLimit: ratio(ours.all('p50Ms'), limit.all('p50Ms')),
      p99: figure('ms', ours.all('p99Ms')),
      limitP99: figure('ms', limit.all('p99Ms')),
      p99OfLimit: judged(ratio(ours.all('p99Ms'), limit.all('p99Ms')), { atMost: 3 }),
      cpu: figure('µs/event', ours.all('cpuUsPerEvent')),
      limitCpu: figure('µs/event', limit.all('cpuUsPerEvent')),
      clientCores: figure('cores', limit.all('clientCores')),
    },
    facts: { afterKill },
  };
}

/** How fast events are taken in, how long a sender waits, and whether what was acknowledged is there. */
export const ingest: Benchmark = { summary: 'events a second and latency against the limit; kill -9 at the end, and all is counted', run };
