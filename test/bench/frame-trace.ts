import { readFile, rm } from 'node:fs/promises';
import type { DesktopApp } from '../support/desktop-app.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  /** Microseconds. */
  readonly ts: number;
}

/**
 * The times between the frames that the window drew while something was done, in milliseconds, sorted: from Chromium's own trace,
 * so that frames that a page's script never sees are counted, too. The window must keep drawing meanwhile.
 */
export async function drawnFrames(app: DesktopApp, action: () => Promise<void>): Promise<number[]> {
  await app.app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'] }),
  );
  await action();
  const file = await app.app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: TraceEvent[] };
  await rm(file, { force: true });
  const drawn = traceEvents.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1000);
  if (drawn.length < 100) throw new Error(`Only ${drawn.length} frames were drawn: there is nothing to measure.`);
  drawn.sort((a, b) => a - b);
  return drawn
    .slice(1)
    .map((time, index) => time - (drawn[index] ?? time))
    .sort((a, b) => a - b);
}
