import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { burstBench } from './benches/burst.ts';
import { exporting } from './benches/export.ts';
import { find } from './benches/find.ts';
import { ingest } from './benches/ingest.ts';
import { ingestEmpty } from './benches/ingest-empty.ts';
import { ingestFull } from './benches/ingest-full.ts';
import { loopDelay } from './benches/loop-delay.ts';
import { memory } from './benches/memory.ts';
import { open } from './benches/open.ts';
import { packaged } from './benches/package.ts';
import { soak } from './benches/soak.ts';
import { windowBench } from './benches/window.ts';
import type { BenchContext, Benchmark, BenchResult } from './benchmark.ts';
import { describeMachine, optionsHelp, readOptions } from './options.ts';
import { isAlive } from './process-status.ts';
import { buildPrograms } from './programs.ts';
import { cacheFolder } from './stored-history.ts';

/** All benchmarks by the name they're called with. */
const benchmarks: Readonly<Record<string, Benchmark>> = {
  ingest,
  'ingest-empty': ingestEmpty,
  'ingest-full': ingestFull,
  open,
  find,
  rss: memory,
  export: exporting,
  'loop-delay': loopDelay,
  burst: burstBench,
  soak,
  package: packaged,
  window: windowBench,
};
/** Ten minutes, a package that may be older than this source, and what needs a display: only when they are asked for by name. */
const unlessNamed: readonly string[] = ['soak', 'package', 'window', 'burst'];

const help = [
  'npm run bench -- [NAME...] [options]',
  '',
  ...Object.entries(benchmarks).map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`),
  '',
  optionsHelp,
].join('\n');

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Makes the folder of this run, and removes those of runs that were killed before they could. */
async function makeRunFolder(): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  for (const name of await readdir(cacheFolder)) {
    const pid = /^run-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
  return mkdtemp(join(cacheFolder, `run-${process.pid}-`));
}

/** Runs the benchmarks one after another in a folder of this run, which is removed whatever happens. */
async function runAll(names: readonly string[], options: BenchContext['options']): Promise<Record<string, BenchResult & { load: number }>> {
  const folder = await makeRunFolder();
  const results: Record<string, BenchResult & { load: number }> = {};
  try {
    say('building');
    const programs = await buildPrograms(join(folder, 'programs'), options.program);
    for (const name of names) {
      const makeFolder = (of: string): Promise<string> => mkdtemp(join(folder, `${of}-`));
      const progress = (text: string): void => say(`${name}: ${text}`);
      const before = loadavg()[0] ?? Number.NaN;
      const found = await benchmarks[name]?.run({ options, programs, makeFolder, progress });
      // How busy the machine was before, with other things than this.
      if (found !== undefined) results[name] = { ...found, load: before };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return results;
}

async function main(): Promise<number> {
  const { names, help: wantsHelp, options } = readOptions(process.argv.slice(2));
  const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
  if (wantsHelp || unknown !== undefined) {
    say(unknown === undefined ? help : `There is no benchmark "${unknown}".\n\n${help}`);
    return unknown === undefined ? 0 : 2;
  }
  const { makeEvents: _, program: __, ...sizes } = options;
  const results = await runAll(names.length > 0 ? names : Object.keys(benchmarks).filter((name) => !unlessNamed.includes(name)), options);
  const json = JSON.stringify({ machine: describeMachine(), sizes, results }, null, 2);
  // Lists of numbers on one line each.
  process.stdout.write(`${json.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_list, items: string) => `[${items.replace(/\s+/g, ' ')}]`)}\n`);
  return 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    say(`bench: ${error.message}`);
    process.exitCode = 1;
  },
);
