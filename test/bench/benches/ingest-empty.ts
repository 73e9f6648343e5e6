import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { Contender, startHopwatch, startJsonServer, startLowdb } from '../contenders.ts';
import { figure, judged, ratio } from '../figures.ts';
import type { ServerProcess } from '../server-process.ts';
import { countSurvivors, type Survival, segmentsOf } from '../stored-numbers.ts';

interface Rival {
  readonly name: 'hopwatch' | 'lowdb' | 'jsonServer';
  readonly start: (folder: string) => Promise<ServerProcess | null>;
  readonly files: (folder: string) => Promise<string[]>;
}

/** How long a server may go on writing behind its answers before its file is looked at. */
const restMs = 3000;

/** One round from empty; null when the rival isn't installed. */
async function roundOf(rival: Rival, { options, programs, makeFolder }: BenchContext, rest: number) {
  const folder = await makeFolder(`empty-${rival.name}`);
  const server = await rival.start(folder);
  if (server === null) return null;
  const contender = new Contender(server, programs.load, options.connections);
  try {
    await contender.round(options.peerEvents, true);
    await delay(rest);
  } finally {
    await server.end('SIGKILL');
  }
  const survived = await countSurvivors(await rival.files(folder), contender.sent, contender.failed);
  return { perSecond: contender.all('perSecond')[0] ?? Number.NaN, survived };
}

const added = (a: Survival | undefined, b: Survival): Survival => ({
  acknowledged: (a?.acknowledged ?? 0) + b.acknowledged,
  missing: (a?.missing ?? 0) + b.missing,
  twice: (a?.twice ?? 0) + b.twice,
});

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, programs, progress } = context;
  const rivals: Rival[] = [
    { name: 'hopwatch', start: (folder) => startHopwatch(programs, folder), files: segmentsOf },
    { name: 'lowdb', start: (folder) => startLowdb(programs, folder), files: async (folder) => [join(folder, 'lowdb.json')] },
    { name: 'jsonServer', start: startJsonServer, files: async (folder) => [join(folder, 'json-server.json')] },
  ];
  const rates: Record<Rival['name'], number[]> = { hopwatch: [], lowdb: [], jsonServer: [] };
  const afterKill: Partial<Record<Rival['name'], Survival>> = {};
  const afterRest: Partial<Record<Rival['name'], Survival>> = {};
  for (let round = 1; round <= options.rounds + 1; round += 1) {
    const resting = round > options.rounds;
    for (const rival of rivals) {
      const found = await roundOf(rival, context, resting ? restMs : 0);
      if (found === null) {
        progress(`${rival.name} is not installed, and is left out`);
        continue;
      }
      const tally = resting ? afterRest : afterKill;
      tally[rival.name] = added(tally[rival.name], found.survived);
      if (!resting) rates[rival.name].push(found.perSecond);
      progress(
        `round ${round}: ${rival.name} ${Math.round(found.perSecond)}/s, ${found.survived.missing} lost${resting ? ' after a rest' : ''}`,
      );
    }
  }
  return {
    figures: {
      perSecond: figure('events/s', rates.hopwatch),
      lowdbPerSecond: figure('events/s', rates.lowdb),
      ofLowdb: ratio(rates.hopwatch, rates.lowdb),
      ...(rates.jsonServer.length > 0 && {
        jsonServerPerSecond: figure('events/s', rates.jsonServer),
        ofJsonServer: judged(ratio(rates.hopwatch, rates.jsonServer), { atLeast: 8 }),
      }),
    },
    facts: { eventsFromEmpty: options.peerEvents, killedAfterLastAnswer: afterKill, killedAfterRest: afterRest },
  };
}

/** From empty, against servers that write their whole file for each event. */
export const ingestEmpty: Benchmark = { summary: 'from empty against lowdb’s JSONFile and json-server, and what each loses', run };
