import { type Period, type QuietSpan, quietPeriod } from './quiet-hours.ts';
import { isPaused } from './tray-view.ts';

/** The settings that may hold notifications back. */
export interface HoldSettings {
  /** ISO 8601; null when not paused. */
  readonly pausedUntil: string | null;
  readonly quietHours: readonly QuietSpan[];
}

/** A time in which nothing is announced. Unix milliseconds; `since` is null where it isn't known. */
export interface Hold {
  readonly since: number | null;
  readonly until: number;
}

/** Why nothing is announced at a moment, and until when at least; null when it is. `timeZone` is an IANA name. */
export function holdAt({ pausedUntil, quietHours }: HoldSettings, now: number, timeZone: string): Hold | null {
  const quiet: Period | null = quietPeriod(quietHours, now, timeZone);
  const pause = pausedUntil !== null && isPaused(pausedUntil, now) ? Date.parse(pausedUntil) : null;
  if (quiet === null) return pause === null ? null : { since: null, until: pause };
  return { since: quiet.start, until: Math.max(quiet.end, pause ?? 0) };
}
