import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import { buildApp } from '../../../build/build-app.ts';
import { resolveRuntime } from '../../../build/electron-runtime.ts';
import { DesktopApp, type LaunchOptions } from '../../support/desktop-app.ts';
import { PrivateBus } from '../../support/private-bus.ts';
import { VirtualDisplay } from '../../support/virtual-display.ts';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged, percentile } from '../figures.ts';
import { drawnFrames } from '../frame-trace.ts';
import { pssOfTreeMb } from '../process-status.ts';
import { linkHistory, storedHistory } from '../stored-history.ts';

/** What is still being loaded at the start settles within this time, in milliseconds. */
const settleMs = 3_000;
const row = '[data-testid="event-row"]';

/** Turns the mouse wheel over the list for some seconds, twenty notches a second, as fast as a hand can. */
async function turnWheel(page: Page): Promise<void> {
  await page.locator('[role="listbox"]').hover();
  for (let notch = 0; notch < 100; notch += 1) {
    await page.mouse.wheel(0, 120);
    await delay(50);
  }
}

interface Round {
  readonly usableMs: number;
  readonly frameP95Ms: number;
  readonly frameMaxMs: number;
  readonly pssWindowMb: number;
  readonly pssClosedMb: number;
  readonly pssHiddenMb: number;
}

/** Starts the app on a data folder, does something with it and quits it. */
async function withApp<T>(options: LaunchOptions, action: (app: DesktopApp) => Promise<T>): Promise<T> {
  const app = await DesktopApp.launch(options);
  try {
    return await action(app);
  } finally {
    await app.quit();
  }
}

async function measure(options: LaunchOptions): Promise<Round> {
  const start = performance.now();
  const opened = await withApp(options, async (app) => {
    const page = await app.window();
    await page.locator(row).first().waitFor();
    const usableMs = performance.now() - start;
    await delay(settleMs);
    const pssWindowMb = pssOfTreeMb(app.pid);
    await page.close();
    await delay(settleMs);
    return { usableMs, pssWindowMb, pssClosedMb: pssOfTreeMb(app.pid) };
  });
  const pssHiddenMb = await withApp({ ...options, args: ['--hidden'] }, async (app) => {
    await delay(2 * settleMs);
    return pssOfTreeMb(app.pid);
  });
  // By itself: a trace takes memory of its own.
  const frames = await withApp(options, async (app) => {
    const page = await app.window();
    await page.locator(row).first().waitFor();
    return drawnFrames(app, () => turnWheel(page));
  });
  return { ...opened, pssHiddenMb, frameP95Ms: percentile(frames, 0.95), frameMaxMs: frames.at(-1) ?? Number.NaN };
}

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, makeFolder, progress } = context;
  const stored = await storedHistory(context);
  const [runtime] = await Promise.all([resolveRuntime(), buildApp()]);
  process.env.HOPWATCH_ELECTRON = runtime.executable;
  const [display, bus] = await Promise.all([VirtualDisplay.start(), PrivateBus.start()]);
  const rounds: Round[] = [];
  try {
    for (let round = 0; round <= options.rounds; round += 1) {
      const folder = await makeFolder('window');
      await linkHistory(stored, `${folder}/data`);
      await mkdir(`${folder}/home/.config`, { recursive: true });
      const where = { busAddress: bus.address, home: `${folder}/home`, dataFolder: `${folder}/data` };
      const measured = await measure({ ...where, env: { DISPLAY: display.name } });
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      progress(`round ${round}: usable after ${Math.round(measured.usableMs)} ms, frame p95 ${measured.frameP95Ms.toFixed(1)} ms`);
      // The first brings the program into the page cache.
      if (round > 0) rounds.push(measured);
    }
  } finally {
    await Promise.all([display.stop(), bus.stop()]);
  }
  const all = (of: keyof Round): number[] => rounds.map((round) => round[of]);
  return {
    figures: {
      usable: judged(figure('ms', all('usableMs')), { atMost: 1_500 }),
      frameP95: judged(figure('ms', all('frameP95Ms')), { atMost: 20 }),
      frameMax: figure('ms', all('frameMaxMs')),
      pssWindow: figure('MiB', all('pssWindowMb')),
      pssHidden: judged(figure('MiB', all('pssHiddenMb')), { atMost: 260 }),
      pssClosed: judged(figure('MiB', all('pssClosedMb')), { atMost: 220 }),
    },
    facts: { stored: options.stored, electron: runtime.version, official: runtime.official },
  };
}

/** What the window costs on a stored history: until it can be used, while it is scrolled, and in memory. */
export const windowBench: Benchmark = {
  summary: 'time until the window shows events, frames while it is scrolled, memory with and without it',
  run,
};
