import type { monitorEventLoopDelay } from 'node:perf_hooks';
import type { DesktopApp } from '../support/desktop-app.ts';

/** How often the loop is looked at, in milliseconds. */
const resolutionMs = 2;

/** How late the event loop of the app's main process was, and how much it computed meanwhile, in milliseconds. */
export interface MainLoopDelay {
  readonly p99Ms: number;
  readonly maxMs: number;
  /** The processor's time: of these figures the one that other programs on the machine change least. */
  readonly cpuMs: number;
}

/** The app's main process, with what watches its loop. */
type Watched = typeof globalThis & { mainLoop?: ReturnType<typeof monitorEventLoopDelay>; cpuBefore?: NodeJS.CpuUsage };

/** Watches the loop of the app's main process while something is done. */
export async function mainLoopDelay(app: DesktopApp, action: () => Promise<void>): Promise<MainLoopDelay> {
  await app.app.evaluate((_electron, resolution) => {
    const hooks = process.mainModule?.require('node:perf_hooks') as { monitorEventLoopDelay: typeof monitorEventLoopDelay };
    const histogram = hooks.monitorEventLoopDelay({ resolution });
    histogram.enable();
    Object.assign(globalThis as Watched, { mainLoop: histogram, cpuBefore: process.cpuUsage() });
  }, resolutionMs);
  await action();
  const [p99, max, cpu] = await app.app.evaluate(() => {
    const { mainLoop, cpuBefore } = globalThis as Watched;
    mainLoop?.disable();
    const { user, system } = process.cpuUsage(cpuBefore);
    return [mainLoop?.percentile(99) ?? Number.NaN, mainLoop?.max ?? Number.NaN, user + system] as const;
  });
  const late = (nanoseconds: number): number => Math.max(nanoseconds / 1e6 - resolutionMs, 0);
  return { p99Ms: late(p99), maxMs: late(max), cpuMs: cpu / 1000 };
}
