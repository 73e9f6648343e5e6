import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { startHopwatch } from '../contenders.ts';
import { figure, judged, ratio } from '../figures.ts';
import { runLoad } from '../load/run-load.ts';
import { memoryOf } from '../process-status.ts';
import { countSurvivors, segmentsOf } from '../stored-numbers.ts';

/** Memory is looked at every so often, in milliseconds. */
const sampleMs = 1000;
const connections = 10;
/** The run is told of in so many parts; the first one, in which the program warms up, is not compared. */
const parts = 10;

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function run({ options, programs, makeFolder, progress }: BenchContext): Promise<BenchResult> {
  const { soakSeconds, soakRate } = options;
  const data = await makeFolder('soak');
  const server = await startHopwatch(programs, data);
  const samples: number[] = [];
  const perPart = Math.max(1, Math.round((soakSeconds * 1000) / sampleMs / parts));
  const sampling = setInterval(() => {
    samples.push(memoryOf(server.pid).rssMb);
    if (samples.length % perPart === 0)
      progress(`${Math.round((samples.length * sampleMs) / 1000)} s: ${Math.round(samples.at(-1) ?? 0)} MiB`);
  }, sampleMs);
  try {
    const count = soakSeconds * soakRate;
    const job = { connections, count, everyMs: (connections * 1000) / soakRate, forMs: soakSeconds * 1000 + 30_000 };
    const result = await runLoad(programs.load, { url: server.url, ...job });
    clearInterval(sampling);
    await server.end('SIGKILL');
    const memory = Array.from({ length: parts }, (_, part) => middle(samples.slice(part * perPart, (part + 1) * perPart)));
    return {
      figures: {
        perSecond: figure('events/s', [result.perSecond]),
        p50: figure('ms', [result.p50Ms]),
        p99: judged(figure('ms', [result.p99Ms]), { atMost: 1000 }),
        max: figure('ms', [result.maxMs]),
        /** One for each tenth of the run. */
        memory: figure('MiB', memory),
        lastOfSecondTenth: judged(ratio([memory.at(-1) ?? Number.NaN], [memory[1] ?? Number.NaN]), { atMost: 1.15 }),
      },
      facts: {
        seconds: soakSeconds,
        sent: result.sent,
        survived: await countSurvivors(await segmentsOf(data), result.sent, new Set(result.failed)),
      },
    };
  } finally {
    clearInterval(sampling);
    await server.end('SIGKILL');
  }
}

/** Whether memory stays what it is at a steady pace. */
export const soak: Benchmark = { summary: 'ten minutes at a hundred events a second: memory and latency; only when named', run };
