import { powerMonitor } from 'electron';
import type { TimeWatch } from '../time/time-watch.ts';

/** Lets the desktop tell a time watch of the computer's sleep, which it knows at once and exactly. Must be called when the app is ready. */
export function followPower(time: TimeWatch): void {
  powerMonitor.on('suspend', () => time.suspend());
  powerMonitor.on('resume', () => time.resume());
  // Somebody is back: now at the latest what is due should be seen.
  powerMonitor.on('unlock-screen', () => time.resume());
}
