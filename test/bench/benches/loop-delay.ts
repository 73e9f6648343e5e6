import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged } from '../figures.ts';
import { runLoad } from '../load/run-load.ts';
import { type Scenario, scenarios } from '../loop-scenarios.ts';
import { LoopWatch } from '../loop-watch.ts';
import type { LoopDelay } from '../probes/loop-delay.ts';
import type { ServerProcess } from '../server-process.ts';
import { linkHistory, storedHistory } from '../stored-history.ts';

/** The load beside: about as many messages as a very busy account sends, in slices until the work is done. */
const load = { connections: 4, pauseMs: 10, count: 10_000, forMs: 2000 } as const;

/** Loads a server lightly until the work is done; answers the worst slice's p99, in milliseconds. */
async function loadUntil(work: Promise<unknown>, server: ServerProcess, client: string): Promise<number> {
  let going = true;
  const ended = work.finally(() => {
    going = false;
  });
  ended.catch(() => undefined);
  let worst = 0;
  for (let firstNumber = 0; going; firstNumber += load.count) {
    const { p99Ms } = await runLoad(client, { url: server.url, ...load, firstNumber });
    worst = Math.max(worst, p99Ms);
  }
  await ended;
  return worst;
}

async function watchOne({ start, work }: Scenario, stored: string, context: BenchContext): Promise<LoopDelay & { answerP99Ms: number }> {
  const { programs, makeFolder } = context;
  const data = await makeFolder('loop');
  await linkHistory(stored, data);
  const watch = new LoopWatch(programs.loopDelay, join(data, 'loop-delay.ndjson'));
  const server = await start({ programs, watch, data });
  try {
    await runLoad(programs.load, { url: server.url, ...load });
    await watch.take(server);
    const answerP99Ms = await loadUntil(work({ programs, data, server }), server, programs.load);
    return { ...(await watch.take(server)), answerP99Ms };
  } finally {
    await server.end();
    await rm(data, { recursive: true, force: true });
  }
}

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, progress } = context;
  const stored = await storedHistory(context);
  const rounds: Record<string, Awaited<ReturnType<typeof watchOne>>[]> = {};
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const [name, scenario] of Object.entries(scenarios)) {
      const watched = await watchOne(scenario, stored, context);
      rounds[name] = [...(rounds[name] ?? []), watched];
      progress(`round ${round}, ${name}: p99 ${watched.p99Ms.toFixed(1)} ms, worst ${watched.maxMs.toFixed(1)} ms`);
    }
  }
  const figures: Record<string, BenchResult['figures'][string]> = {};
  for (const [name, { judge }] of Object.entries(scenarios)) {
    const all = (of: keyof LoopDelay | 'answerP99Ms'): number[] => (rounds[name] ?? []).map((watched) => watched[of]);
    const p99 = figure('ms', all('p99Ms'));
    figures[`${name}P99`] = judge ? judged(p99, { atMost: 25 }) : p99;
    figures[`${name}Max`] = figure('ms', all('maxMs'));
    figures[`${name}AnswerP99`] = figure('ms', all('answerP99Ms'));
  }
  return { figures, facts: { stored: options.stored } };
}

/** Whether the listener stays awake while the whole history is read. */
export const loopDelay: Benchmark = { summary: 'event-loop delay of the listening process while the whole history is exported', run };
