import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged, ratio } from '../figures.ts';
import type { Opened } from '../probes/open-history.ts';
import { askProgram } from '../run-program.ts';
import { historyFiles, linkHistory, storedHistory } from '../stored-history.ts';

/** Rebuilding reads everything, and is not repeated as often. */
const maxRebuilds = 3;

type Timed = Opened & { readonly processMs: number };

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, programs, makeFolder, progress } = context;
  const data = await makeFolder('open');
  await linkHistory(await storedHistory(context), data);
  const open = (): Promise<Timed> => askProgram<Opened>([programs.openHistory, join(data, 'history')]);
  const bare = async (mode: 'read' | 'sum', files: readonly string[]): Promise<number> =>
    (await askProgram<{ elapsedMs: number }>([programs.bareFiles, JSON.stringify({ mode, files })])).elapsedMs;

  // The first warms the page cache, and makes sidecars that this version would not take from the kept folder.
  await open();
  const { segments, sidecars } = await historyFiles(data);
  const [opened, bareRead, rebuilt, bareSum]: [Timed[], number[], Timed[], number[]] = [[], [], [], []];
  for (let round = 1; round <= options.rounds; round += 1) {
    opened.push(await open());
    bareRead.push(await bare('read', sidecars));
    progress(`round ${round}: first page after ${Math.round(opened.at(-1)?.firstPageMs ?? 0)} ms`);
  }
  for (let round = 1; round <= Math.min(options.rounds, maxRebuilds); round += 1) {
    for (const sidecar of sidecars) await rm(sidecar, { force: true });
    rebuilt.push(await open());
    bareSum.push(await bare('sum', segments));
    progress(`round ${round}: sidecars rebuilt, first page after ${Math.round(rebuilt.at(-1)?.firstPageMs ?? 0)} ms`);
  }
  const all = (rounds: readonly Timed[], name: keyof Timed): number[] => rounds.map((round) => round[name]);
  return {
    figures: {
      firstPage: judged(figure('ms', all(opened, 'firstPageMs')), { atMost: 1000 }),
      openAlone: figure('ms', all(opened, 'openMs')),
      withProcessStart: figure('ms', all(opened, 'processMs')),
      bareRead: figure('ms', bareRead),
      ofBareRead: ratio(all(opened, 'firstPageMs'), bareRead),
      rss: figure('MiB', all(opened, 'rssMb')),
      peak: figure('MiB', all(opened, 'peakMb')),
      rebuild: judged(figure('ms', all(rebuilt, 'firstPageMs')), { atMost: 40_000 }),
      rebuildWritten: figure('ms', all(rebuilt, 'closedMs')),
      bareSum: figure('ms', bareSum),
      rebuildOfBareSum: ratio(all(rebuilt, 'firstPageMs'), bareSum),
      rebuildPeak: figure('MiB', all(rebuilt, 'peakMb')),
    },
    facts: { events: opened[0]?.events, segments: segments.length, sidecars: sidecars.length },
  };
}

/** How long it takes to open a history until the first page is served. */
export const open: Benchmark = { summary: 'time to the first page of --stored events, with sidecars and rebuilding them; memory', run };
