import { join } from 'node:path';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged } from '../figures.ts';
import type { Found } from '../probes/find-events.ts';
import { workerFolder } from '../programs.ts';
import { askProgram } from '../run-program.ts';
import { linkHistory, storedHistory } from '../stored-history.ts';

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, programs, makeFolder, progress } = context;
  const data = await makeFolder('find');
  await linkHistory(await storedHistory(context), data);
  const found = await askProgram<Found>([programs.findEvents, join(data, 'history'), workerFolder(programs), String(options.rounds)]);
  progress(`${options.rounds} rounds`);
  return {
    figures: {
      filter: judged(figure('ms', found.filters), { atMost: 15 }),
      firstHits: judged(figure('ms', found.firstHits), { atMost: 150 }),
      absentWord: judged(figure('ms', found.absent), { atMost: 4000 }),
    },
  };
}

/** How long queries take: by the index, and by words. */
export const find: Benchmark = { summary: 'queries of --stored events: by the index, and by words', run };
