import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatVersion } from '../../electron/storage/segment-file.ts';
import type { BenchContext } from './benchmark.ts';
import { projectFolder } from './options.ts';
import { runProgram } from './run-program.ts';

const seed = 7;

/** Where the benchmarks keep what is dear to make; git ignores it. */
export const cacheFolder = join(projectFolder, '.cache/bench');

/** Writes made events to a file; the same count and seed give the same bytes. */
async function makeEvents(program: string, count: number, file: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    const maker = spawn(process.execPath, [program, '--count', String(count), '--seed', String(seed)], {
      stdio: ['ignore', handle.fd, 'inherit'],
    });
    const [status] = (await once(maker, 'close')) as [number | null];
    if (status !== 0) throw new Error('The events could not be made; the message is above.');
  } finally {
    await handle.close();
  }
}

/**
 * A data folder with `count` made events, imported by `hopwatch import`. Made once for each size and format, and kept:
 * it must not be written to (see `linkHistory`).
 */
export async function storedHistory({ options, programs, progress }: BenchContext, count = options.stored): Promise<string> {
  const folder = join(cacheFolder, `stored-${count}-seed${seed}-format${formatVersion}`);
  if (await stat(folder).catch(() => null)) return folder;
  await access(options.makeEvents).catch(() => {
    throw new Error(`There is no ${options.makeEvents}: name the program that makes events with --make-events or HOPWATCH_MAKE_EVENTS.`);
  });
  progress(`importing ${count} made events; they are kept for the next time`);
  const making = `${folder}.making-${process.pid}`;
  const events = `${making}.ndjson`;
  await mkdir(making, { recursive: true });
  const start = performance.now();
  try {
    await makeEvents(options.makeEvents, count, events);
    await runProgram([programs.hopwatch, 'import', events, '--data', making], 1_800_000);
    await rename(making, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
    await rm(events, { force: true });
  }
  progress(`made and imported in ${Math.round((performance.now() - start) / 1000)} s`);
  return folder;
}

/**
 * Makes a data folder that may be written to, out of one that may not. Sealed segments and their sidecars are never
 * written again, only replaced, so hard links will do for them; everything else is copied.
 */
export async function linkHistory(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  const last = entries
    .map(({ name }) => /^\d{6,}(?=\.ndjson$)/.exec(name)?.[0] ?? '')
    .sort()
    .at(-1);
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    const segment = /^\d{6,}(?=\.)/.exec(entry.name)?.[0];
    if (entry.isDirectory()) await linkHistory(source, target);
    else if (segment !== undefined && segment !== last) await link(source, target);
    else await copyFile(source, target);
  }
}

/** The segments of a data folder, and the files that say the same in short: what a rebuild starts from, and what it makes. */
export async function historyFiles(data: string): Promise<{ segments: string[]; sidecars: string[] }> {
  const folder = join(data, 'history');
  const names = (await readdir(folder)).filter((name) => /^\d{6,}\./.test(name)).sort();
  const paths = (wanted: boolean): string[] =>
    names.filter((name) => name.endsWith('.ndjson') === wanted).map((name) => join(folder, name));
  return { segments: paths(true), sidecars: paths(false) };
}
