import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportFormatSchema } from '../../../shared/export/choice.ts';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged, ratio, type Target } from '../figures.ts';
import { askProgram, runProgram } from '../run-program.ts';
import { historyFiles, storedHistory } from '../stored-history.ts';

/** The least rows a second; a format that isn't named here is measured and not judged. */
const rateTargets: Readonly<Record<string, Target>> = { ndjson: { atLeast: 80_000 }, csv: { atLeast: 25_000 }, xlsx: { atLeast: 15_000 } };
const memoryTarget: Target = { atMost: 200 };

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, programs, makeFolder, progress } = context;
  const data = await storedHistory(context);
  const folder = await makeFolder('export');
  const { segments } = await historyFiles(data);
  const formats = options.formats.length > 0 ? options.formats : exportFormatSchema.options;
  const figures: Record<string, BenchResult['figures'][string]> = {};
  const sizes: Record<string, number> = {};
  for (const format of formats) {
    const [rates, peaks, bareRates, cpu]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let round = 1; round <= options.rounds; round += 1) {
      const out = join(folder, `out.${format}`);
      const exported = await runProgram([programs.hopwatch, 'export', '--data', data, '--format', format, '--out', out]);
      sizes[format] = (await stat(out)).size;
      await rm(out);
      // Its peer: the segments as they are, copied into one file.
      const bare = await askProgram<{ elapsedMs: number }>([programs.bareFiles, JSON.stringify({ mode: 'copy', files: segments, out })]);
      await rm(out);
      rates.push((options.stored / exported.elapsedMs) * 1000);
      peaks.push(exported.peakMb);
      cpu.push((exported.cpuMs * 1000) / options.stored);
      bareRates.push((options.stored / bare.processMs) * 1000);
      progress(`${format}, round ${round}: ${Math.round(rates.at(-1) ?? 0)} rows/s, ${Math.round(exported.peakMb)} MiB`);
    }
    const rate = figure('rows/s', rates);
    const target = rateTargets[format];
    figures[`${format}Rate`] = target === undefined ? rate : judged(rate, target);
    figures[`${format}Peak`] = judged(figure('MiB', peaks), memoryTarget);
    figures[`${format}Cpu`] = figure('µs/row', cpu);
    figures[`${format}OfBareCopy`] = ratio(rates, bareRates);
  }
  return { figures, facts: { rows: options.stored, bytes: sizes } };
}

/** How fast a whole history is exported, and in how much memory. */
export const exporting: Benchmark = { summary: 'rows a second and peak memory of `hopwatch export`, format by format', run };
