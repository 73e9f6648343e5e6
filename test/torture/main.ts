import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Service } from '../../electron/service/service.ts';
import { faults } from './faults/main.ts';
import { fuzz } from './fuzz.ts';
import { TargetProcess, type TargetReport } from './target-process.ts';

const help = `npm run torture -- [options]
Sends mutated requests to a running service over real sockets, with good ones in between, and fails on a crash, a hang, a 5xx, a good
event that isn't there afterwards, or memory that doesn't come back. \`npm run torture -- faults --help\` tells of faults of the disk.

  --requests N      mutated requests with everything answered in full (100000); a tenth more with the product's own limits
  --seed N          the seed of the generator; one is chosen and printed unless given
  --connections N   at a time (64)`;

/** How much the heap may have grown between the first tenth and the end, in MiB: what is recorded is indexed in memory. */
const heapGrowthMb = 32;

interface Round {
  readonly requests: number;
  readonly seed: number;
  readonly connections: number;
  readonly limited: boolean;
}

/** The jobs of all that is recorded in a data folder. */
async function recordedJobs(dataFolder: string): Promise<Set<number | null>> {
  const service = await Service.open({ dataFolder, program: 'A torture' });
  const jobs = new Set<number | null>();
  for (let offset = 0; offset < service.history.size; offset += 500) {
    for (const { job } of await service.history.page(offset, 500)) jobs.add(job);
  }
  await service.stop();
  return jobs;
}

const memoryWords = ({ rssMb, heapMb }: TargetReport): string => `${Math.round(rssMb)} MiB resident, heap ${heapMb.toFixed(1)} MiB`;

/** One service tortured; answers what went wrong. */
async function round({ requests, seed, connections, limited }: Round): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hopwatch-torture-'));
  const target = await TargetProcess.start(folder, limited);
  const reports: TargetReport[] = [];
  const measure = async (): Promise<void> => {
    const now = await target.report();
    if (now !== null) reports.push(now);
  };
  try {
    console.log(
      `\n${requests} mutated requests, seed ${seed}, ${limited ? 'with the limits that the product has' : 'all answered in full'}`,
    );
    const result = await fuzz({ url: target.url, requests, seed, connections, onProgress: measure });
    await measure();
    const crashed = target.hasCrashed || (await target.stop()) !== 0;
    const jobs = await recordedJobs(folder);
    const missing = result.good.filter((job) => !jobs.has(job));
    // The first few thousand only warm it up.
    const [before, after] = [reports[Math.ceil(reports.length / 10)], reports.at(-1)];
    const all = Object.values(result.statuses).reduce((sum, count) => sum + count, 0);
    console.log(`answers: ${JSON.stringify(result.statuses)} (${all}; 0 is a connection closed without one)`);
    console.log(
      `${Math.round((requests + result.good.length) / (result.elapsedMs / 1000))} connections a second, ${Math.round(result.elapsedMs / 1000)} s`,
    );
    if (after)
      console.log(
        `recorded ${after.recorded}, set aside ${after.quarantined}, refused ${after.refused}; problems: ${after.problems.join(', ') || 'none'}`,
      );
    if (before && after)
      console.log(
        `memory: ${memoryWords(before)} → ${memoryWords(after)}; most ${Math.round(Math.max(...reports.map(({ rssMb }) => rssMb)))} MiB resident`,
      );
    console.log(`good events: ${result.good.length} sent, ${result.lost.length} not acknowledged, ${missing.length} not recorded`);
    return [
      ...(crashed ? ['The service crashed.'] : []),
      ...(result.hung.length > 0 ? [`${result.hung.length} connections hung, the first are ${result.hung.slice(0, 5).join(', ')}.`] : []),
      ...(result.failed.length > 0
        ? [`${result.failed.length} answers were 5xx, the first are ${result.failed.slice(0, 5).join(', ')}.`]
        : []),
      ...(result.lost.length + missing.length > 0 ? ['Good events were lost.'] : []),
      ...(before && after && after.heapMb - before.heapMb > heapGrowthMb ? ['Memory has not come back.'] : []),
    ];
  } finally {
    await target.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function readNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new Error(`--${name} takes a whole number from 1, not "${text}".`);
  return number;
}

async function main(): Promise<number> {
  if (process.argv[2] === 'faults') return faults(process.argv.slice(3));
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { requests: text, seed: text, connections: text, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const requests = readNumber('requests', values.requests, 100_000);
  const seed = readNumber('seed', values.seed, randomInt(1, 2 ** 32));
  const connections = readNumber('connections', values.connections, 64);
  const wrong = [
    ...(await round({ requests, seed, connections, limited: false })),
    ...(await round({ requests: Math.ceil(requests / 10), seed: seed + 1, connections, limited: true })),
  ];
  for (const complaint of wrong) console.log(`FAILED: ${complaint}`);
  if (wrong.length === 0) console.log('\nNothing broke.');
  return wrong.length === 0 ? 0 : 1;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(`torture: ${error.message}`);
    process.exitCode = 1;
  },
);
