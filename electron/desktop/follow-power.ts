import { powerMonitor } from 'electron';
import { guarded } from '../faults/edge.ts';
import type { TimeWatch } from '../time/time-watch.ts';

/** Lets the desktop tell a time watch of the computer's sleep, which it knows at once and exactly. Must be called when the app is ready. */
export function followPower(time: TimeWatch): void {
  const what = 'following the computer’s sleep';
  const suspend = guarded(what, () => time.suspend());
  const resume = guarded(what, () => time.resume());
  powerMonitor.on('suspend', suspend);
  powerMonitor.on('resume', resume);
  // Somebody is back: now at the latest what is due should be seen.
  powerMonitor.on('unlock-screen', resume);
}
