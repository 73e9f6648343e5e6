import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { buildApp } from '../../../build/build-app.ts';
import { resolveRuntime } from '../../../build/electron-runtime.ts';
import { DesktopApp, type LaunchOptions } from '../../support/desktop-app.ts';
import { NotificationDaemon } from '../../support/notification-daemon.ts';
import { PrivateBus } from '../../support/private-bus.ts';
import { VirtualDisplay } from '../../support/virtual-display.ts';
import { urlFromSettings } from '../../support/webhook-url.ts';
import type { BenchContext, Benchmark, BenchResult } from '../benchmark.ts';
import { figure, judged, percentile } from '../figures.ts';
import { runLoad } from '../load/run-load.ts';
import { mainLoopDelay } from '../main-loop.ts';
import type { Opened } from '../probes/open-history.ts';
import { askProgram } from '../run-program.ts';

/** Five hundred messages in about a second. */
const burst = { connections: 10, count: 500, everyMs: 20 } as const;
/** What is still being loaded at the start settles within this time, and what a burst leaves to do, in milliseconds. */
const settleMs = 3_000;
/** By then a storm is over and has been told for the last time: its seconds and a little. */
const stormMs = 13_000;

/** In the window: notes when it gets a frame, as often as it can. As text, since what tsx adds to functions isn't there. */
const watchFrames =
  'window.frameTimes = []; (function next(time) { window.frameTimes.push(time); requestAnimationFrame(next); })(performance.now())';

interface Round {
  readonly loopP99Ms: number;
  readonly loopMaxMs: number;
  readonly mainCpuMs: number;
  readonly frameP95Ms: number;
  readonly frameMaxMs: number;
  readonly answerP99Ms: number;
  readonly notifications: number;
  readonly lost: number;
}

/** One start of the app with its window open, and its first burst, with all that is done for the first time. */
async function measure(options: LaunchOptions, client: string): Promise<Omit<Round, 'lost'>> {
  const daemon = new NotificationDaemon();
  await daemon.start(options.busAddress);
  const app = await DesktopApp.launch(options);
  try {
    const page = await app.window();
    const url = await urlFromSettings(options.dataFolder);
    await delay(settleMs);
    await page.evaluate(watchFrames);
    let answerP99Ms = Number.NaN;
    const loop = await mainLoopDelay(app, async () => {
      answerP99Ms = (await runLoad(client, { url, ...burst })).p99Ms;
      await delay(settleMs);
    });
    const times = await page.evaluate<number[]>('window.frameTimes');
    const frames = times
      .slice(1)
      .map((time, index) => time - (times[index] ?? time))
      .sort((a, b) => a - b);
    await delay(stormMs);
    return {
      loopP99Ms: loop.p99Ms,
      loopMaxMs: loop.maxMs,
      mainCpuMs: loop.cpuMs,
      frameP95Ms: percentile(frames, 0.95),
      frameMaxMs: frames.at(-1) ?? Number.NaN,
      answerP99Ms,
      notifications: daemon.notifications.length,
    };
  } finally {
    await app.quit();
    daemon.stop();
  }
}

async function run(context: BenchContext): Promise<BenchResult> {
  const { options, programs, makeFolder, progress } = context;
  const [runtime] = await Promise.all([resolveRuntime(), buildApp()]);
  process.env.HOPWATCH_ELECTRON = runtime.executable;
  const [display, bus] = await Promise.all([VirtualDisplay.start(), PrivateBus.start()]);
  const rounds: Round[] = [];
  try {
    for (let round = 0; round <= options.rounds; round += 1) {
      const folder = await makeFolder('burst');
      for (const name of ['data', 'home/.config']) await mkdir(`${folder}/${name}`, { recursive: true });
      const where = { busAddress: bus.address, home: `${folder}/home`, dataFolder: `${folder}/data` };
      const measured = await measure({ ...where, env: { DISPLAY: display.name } }, programs.load);
      const { events } = await askProgram<Opened>([programs.openHistory, `${folder}/data/history`]);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      progress(`round ${round}: loop p99 ${measured.loopP99Ms.toFixed(1)} ms, longest stall ${measured.loopMaxMs.toFixed(0)} ms`);
      // The first brings the program into the page cache.
      if (round > 0) rounds.push({ ...measured, lost: burst.count - events });
    }
  } finally {
    await Promise.all([display.stop(), bus.stop()]);
  }
  const all = (of: keyof Round): number[] => rounds.map((round) => round[of]);
  return {
    figures: {
      loopP99: judged(figure('ms', all('loopP99Ms')), { atMost: 50 }),
      loopMax: figure('ms', all('loopMaxMs')),
      mainCpu: figure('ms', all('mainCpuMs')),
      frameP95: judged(figure('ms', all('frameP95Ms')), { atMost: 50 }),
      frameMax: figure('ms', all('frameMaxMs')),
      answerP99: figure('ms', all('answerP99Ms')),
      notifications: judged(figure('', all('notifications')), { atMost: 3 }),
      lost: judged(figure('', all('lost')), { atMost: 0 }),
    },
    facts: { ...burst, electron: runtime.version, official: runtime.official },
  };
}

/** What five hundred messages in a second do to the app while its window is open. */
export const burstBench: Benchmark = { summary: 'main loop and window frames while 500 messages come in a second', run };
