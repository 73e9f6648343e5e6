import { type Period, type QuietSpan, quietPeriod } from './quiet-hours.ts';
import { isPaused } from './tray-view.ts';

/** A pause of the notifications as it is kept; it may be over. ISO 8601, both null when there is none. */
export interface PauseSettings {
  /** Null also where it isn't known: in settings of before it was kept. */
  readonly pausedSince: string | null;
  readonly pausedUntil: string | null;
}

/** The settings that may hold notifications back. */
export interface HoldSettings extends PauseSettings {
  readonly quietHours: readonly QuietSpan[];
}

/** A time in which nothing is announced. Unix milliseconds; `since` is null where it isn't known. */
export interface Hold {
  readonly since: number | null;
  readonly until: number;
}

/** A clock that is set by less is no reason to move a pause, in milliseconds. */
const toleranceMs = 60_000;

/**
 * Until when a pause lasts that a clock began which was ahead and has been set right since: as long as it was meant to, from now
 * on. ISO 8601; null when there is nothing to mend. Without this, a clock that once showed next year silences the app for a year.
 */
export function mendedPause({ pausedSince, pausedUntil }: PauseSettings, now: number): string | null {
  if (pausedSince === null || pausedUntil === null || Date.parse(pausedSince) <= now + toleranceMs) return null;
  return new Date(now + Math.max(Date.parse(pausedUntil) - Date.parse(pausedSince), 0)).toISOString();
}

/** When a pause began that now is to last until `until` (ISO 8601): one that goes on keeps its beginning. Null when there is none. */
export function pauseStart({ pausedSince, pausedUntil }: PauseSettings, until: string | null, now: number): string | null {
  if (until === null) return null;
  const goesOn = isPaused(pausedUntil, now) && pausedSince !== null && Date.parse(pausedSince) <= now;
  return goesOn ? pausedSince : new Date(now).toISOString();
}

const toPause = ({ pausedSince, pausedUntil }: PauseSettings): Hold | null =>
  pausedUntil === null ? null : { since: pausedSince === null ? null : Date.parse(pausedSince), until: Date.parse(pausedUntil) };

/** Why nothing is announced at a moment, and until when at least; null when it is. `timeZone` is an IANA name. */
export function holdAt(settings: HoldSettings, now: number, timeZone: string): Hold | null {
  const quietAt = (time: number): Period | null => quietPeriod(settings.quietHours, time, timeZone);
  const quiet = quietAt(now);
  const pause = toPause(settings);
  const paused = pause?.since ?? null;
  if (quiet === null) {
    if (pause === null || pause.until <= now) return null;
    // A pause that began in quiet hours goes on with what they held back.
    return { since: paused === null ? null : (quietAt(paused)?.start ?? paused), until: pause.until };
  }
  // Quiet hours that began in a pause go on with what it held back, also when it is over.
  const since = pause !== null && paused !== null && pause.until >= quiet.start ? Math.min(paused, quiet.start) : quiet.start;
  return { since, until: Math.max(quiet.end, pause?.until ?? 0) };
}
