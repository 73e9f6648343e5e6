import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import { buildApp } from '../../../build/build-app.ts';
import { resolveRuntime } from '../../../build/electron-runtime.ts';
import { DesktopApp } from '../../support/desktop-app.ts';
import { PrivateBus } from '../../support/private-bus.ts';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged, percentile } from '../figures.ts';
import { drawnFrames } from '../frame-trace.ts';
import { pssOfTreeMb } from '../process-status.ts';
import { linkHistory, storedHistory } from '../stored-history.ts';
import { VirtualDisplay } from '../virtual-display.ts';

/** What is still being loaded at the start settles within this time, in milliseconds. */
const settleMs = 3_000;
const row = '[data-testid="event-row"]';

/** Scrolls the list through some hundred rows, frame by frame, then leaps through all of it. In the page; resolves when it's done. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const list = document.querySelector('[role="listbox"]');
    if (list === null) throw new Error('There is no list.');
    // Without functions of its own: what the bundler adds to name them is not there in the page.
    for (let step = 0; step < 240; step += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      list.scrollTop += 120;
    }
    for (let step = 0; step < 240; step += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (step % 4 === 0) list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / 240;
    }
  });
}

interface Round {
  readonly usableMs: number;
  readonly frameP95Ms: number;
  readonly frameMaxMs: number;
  readonly pssWindowMb: number;
  readonly pssClosedMb: number;
  readonly pssHiddenMb: number;
}

async function measure(data: string, home: string, display: string): Promise<Round> {
  const bus = await PrivateBus.start();
  const options = { busAddress: bus.address, home, dataFolder: data, env: { DISPLAY: display } };
  try {
    const start = performance.now();
    const app = await DesktopApp.launch(options);
    const page = await app.window();
    await page.locator(row).first().waitFor();
    const usableMs = performance.now() - start;
    await delay(settleMs);
    const pssWindowMb = pssOfTreeMb(app.pid);
    const frames = await drawnFrames(app, () => scrollThrough(page));
    await page.close();
    await delay(settleMs);
    const pssClosedMb = pssOfTreeMb(app.pid);
    await app.quit();

    const hidden = await DesktopApp.launch({ ...options, args: ['--hidden'] });
    await delay(2 * settleMs);
    const pssHiddenMb = pssOfTreeMb(hidden.pid);
    await hidden.quit();
    return {
      usableMs,
      frameP95Ms: percentile(frames, 0.95),
      frameMaxMs: frames.at(-1) ?? Number.NaN,
      pssWindowMb,
      pssClosedMb,
      pssHiddenMb,
    };
  } finally {
    await bus.stop();
  }
}

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, makeFolder, progress } = context;
  const stored = await storedHistory(context);
  const [runtime] = await Promise.all([resolveRuntime(), buildApp()]);
  process.env.HOPWATCH_ELECTRON = runtime.executable;
  const display = await VirtualDisplay.start();
  const rounds: Round[] = [];
  try {
    for (let round = 0; round <= options.rounds; round += 1) {
      const folder = await makeFolder('window');
      await linkHistory(stored, `${folder}/data`);
      await mkdir(`${folder}/home/.config`, { recursive: true });
      const measured = await measure(`${folder}/data`, `${folder}/home`, display.name);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      progress(`round ${round}: usable after ${Math.round(measured.usableMs)} ms, frame p95 ${measured.frameP95Ms.toFixed(1)} ms`);
      // The first brings the program into the page cache.
      if (round > 0) rounds.push(measured);
    }
  } finally {
    await display.stop();
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
