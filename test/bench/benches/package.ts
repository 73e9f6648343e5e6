import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { VirtualDisplay } from '../../support/virtual-display.ts';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged } from '../figures.ts';
import { projectFolder } from '../options.ts';
import { PackagedApp } from '../packaged-app.ts';

const release = join(projectFolder, 'release');
const unpacked = join(release, 'linux-unpacked');
/** What is still being loaded at the start settles within this time, in milliseconds. */
const settleMs = 3_000;

async function sizes(folder: string): Promise<Record<string, number>> {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(names.map(async (name) => [name, await stat(join(folder, name))] as const));
  return Object.fromEntries(found.filter(([, file]) => file.isFile()).map(([name, { size }]) => [name, Math.round(size / 1e5) / 10]));
}

async function run({ options, makeFolder, progress }: BenchContext): Promise<BenchResult> {
  if (!existsSync(unpacked)) throw new Error('There is no package: run `npm run dist` first (on Linux).');
  const installed = await sizes(unpacked);
  const downloads = Object.fromEntries(
    Object.entries(await sizes(release)).filter(([name]) => !name.startsWith('linux-unpacked') && name.startsWith('hopwatch')),
  );
  const display = await VirtualDisplay.start();
  const [toTray, hidden, shown, quit]: [number[], number[], number[], number[]] = [[], [], [], []];
  try {
    for (let round = 0; round <= options.rounds; round += 1) {
      const folder = await makeFolder('package');
      const tray = await PackagedApp.start(join(unpacked, 'hopwatch'), folder, display.name, ['--hidden']);
      await delay(settleMs);
      const hiddenMb = tray.pssMb();
      const quitMs = await tray.quit();
      const window = await PackagedApp.start(join(unpacked, 'hopwatch'), folder, display.name, []);
      await delay(settleMs);
      const shownMb = window.pssMb();
      await window.quit();
      progress(`round ${round}: in the tray after ${Math.round(tray.toTrayMs)} ms, ${Math.round(hiddenMb)} MiB without a window`);
      // The first brings the program into the page cache.
      if (round === 0) continue;
      toTray.push(tray.toTrayMs);
      hidden.push(hiddenMb);
      shown.push(shownMb);
      quit.push(quitMs);
    }
  } finally {
    await display.stop();
  }
  const largest = Object.entries(installed).sort(([, a], [, b]) => b - a);
  return {
    figures: {
      toTray: judged(figure('ms', toTray), { atMost: 1_500 }),
      quit: judged(figure('ms', quit), { atMost: 2_000 }),
      pssHidden: figure('MiB', hidden),
      pssWindow: figure('MiB', shown),
    },
    facts: {
      installedMb: Math.round(Object.values(installed).reduce((sum, size) => sum + size, 0)),
      largestMb: Object.fromEntries(largest.slice(0, 8)),
      ownMb: installed['resources/app.asar'],
      downloadMb: downloads,
    },
  };
}

/** What a user downloads, keeps on the disk and waits for. */
export const packaged: Benchmark = {
  summary: 'sizes of what `npm run dist` left; time to the tray, to quit; memory with and without a window',
  run,
};
