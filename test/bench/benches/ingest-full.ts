import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { startHopwatch } from '../contenders.ts';
import { duel } from '../duel.ts';
import { figure, judged, ratio } from '../figures.ts';
import { linkHistory, storedHistory } from '../stored-history.ts';
import { countSurvivors, segmentsOf } from '../stored-numbers.ts';

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, programs, makeFolder } = context;
  const data = await makeFolder('full');
  await linkHistory(await storedHistory(context), data);
  const emptyFolder = await makeFolder('empty');
  const { ours: full, peer: empty } = await duel(
    context,
    () => startHopwatch(programs, data),
    () => startHopwatch(programs, emptyFolder),
  );
  const afterKill = await countSurvivors(await segmentsOf(data), full.sent, full.failed);
  return {
    figures: {
      perSecond: figure('events/s', full.all('perSecond')),
      emptyPerSecond: figure('events/s', empty.all('perSecond')),
      ofEmpty: judged(ratio(full.all('perSecond'), empty.all('perSecond')), { atLeast: 0.85 }),
      p99: figure('ms', full.all('p99Ms')),
      emptyP99: figure('ms', empty.all('p99Ms')),
      cpu: figure('µs/event', full.all('cpuUsPerEvent')),
      emptyCpu: figure('µs/event', empty.all('cpuUsPerEvent')),
    },
    facts: { stored: options.stored, afterKill },
  };
}

/** Whether a full history takes events as fast as an empty one. */
export const ingestFull: Benchmark = { summary: 'events a second with --stored events in the history against none', run };
