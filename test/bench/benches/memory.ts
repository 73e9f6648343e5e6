import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { startHopwatch, startLimit } from '../contenders.ts';
import { figure, judged, ratio } from '../figures.ts';
import { runLoad } from '../load/run-load.ts';
import { memoryOf, resetPeak } from '../process-status.ts';
import type { ServerProcess } from '../server-process.ts';
import { linkHistory, storedHistory } from '../stored-history.ts';

/** Memory in MiB: before and while the load runs, and the peak under load. */
interface MemoryRound {
  readonly idle: number;
  readonly startPeak: number;
  readonly underLoad: number;
  readonly peak: number;
}

async function measure(server: ServerProcess, { options, programs }: BenchContext): Promise<MemoryRound> {
  const samples: number[] = [];
  try {
    await delay(500);
    const { rssMb: idle, peakMb: startPeak } = memoryOf(server.pid);
    resetPeak(server.pid);
    const sampling = setInterval(() => samples.push(memoryOf(server.pid).rssMb), 50);
    await runLoad(programs.load, { url: server.url, connections: options.connections, count: options.events });
    clearInterval(sampling);
    samples.sort((a, b) => a - b);
    return { idle, startPeak, underLoad: samples[samples.length >> 1] ?? Number.NaN, peak: memoryOf(server.pid).peakMb };
  } finally {
    await server.end();
  }
}

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, programs, makeFolder, progress } = context;
  const stored = await storedHistory(context);
  const [full, limit]: [MemoryRound[], MemoryRound[]] = [[], []];
  for (let round = 1; round <= options.rounds; round += 1) {
    const data = await makeFolder('memory');
    await linkHistory(stored, data);
    full.push(await measure(await startHopwatch(programs, data), context));
    limit.push(await measure(await startLimit(programs, data), context));
    await rm(data, { recursive: true, force: true });
    progress(`round ${round}: ${Math.round(full.at(-1)?.peak ?? 0)} MiB under load, the limit ${Math.round(limit.at(-1)?.peak ?? 0)} MiB`);
  }
  const all = (rounds: readonly MemoryRound[], name: keyof MemoryRound): number[] => rounds.map((round) => round[name]);
  return {
    figures: {
      peak: judged(figure('MiB', all(full, 'peak')), { atMost: 220 }),
      underLoad: figure('MiB', all(full, 'underLoad')),
      idle: figure('MiB', all(full, 'idle')),
      startPeak: figure('MiB', all(full, 'startPeak')),
      limitPeak: figure('MiB', all(limit, 'peak')),
      ofLimit: ratio(all(full, 'peak'), all(limit, 'peak')),
    },
    facts: { stored: options.stored, eventsUnderLoad: options.events },
  };
}

/** How much memory `hopwatch listen` takes with a full history under load. */
export const memory: Benchmark = { summary: 'resident memory of `hopwatch listen` with --stored events, under load', run };
