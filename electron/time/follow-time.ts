import type { TimeWatch, TimeWatchEvents } from './time-watch.ts';

/** What is done when a time watch tells something; see `TimeWatchEvents`. */
export interface TimeFollower {
  readonly set: (...args: TimeWatchEvents['set']) => void;
  readonly sleeping: () => void;
  readonly slept: (...args: TimeWatchEvents['slept']) => void;
  readonly changed: () => void;
}

/** Follows a time watch; returns what ends that. */
export function followTime(time: TimeWatch, { set, sleeping, slept, changed }: TimeFollower): () => void {
  time.on('set', set);
  time.on('sleeping', sleeping);
  time.on('slept', slept);
  time.on('changed', changed);
  return () => {
    time.off('set', set);
    time.off('sleeping', sleeping);
    time.off('slept', slept);
    time.off('changed', changed);
  };
}
