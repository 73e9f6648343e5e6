import { smallest } from '../../shared/lists.ts';
import type { HoldSettings } from '../../shared/rules/hold.ts';
import { isPaused } from '../../shared/rules/tray-view.ts';

/** Returns when a pause ends that begins now and lasts so many minutes, or until eight o'clock tomorrow. */
export function pauseEnd(forHowLong: number | 'tomorrow', now: Date): Date {
  const until = new Date(now);
  if (forHowLong === 'tomorrow') {
    until.setDate(until.getDate() + 1);
    until.setHours(8, 0, 0, 0);
  } else {
    until.setMinutes(until.getMinutes() + forHowLong);
  }
  return until;
}

/**
 * Returns when something next changes by itself that tray and window show: a pause or a former URL ends, quiet hours begin or
 * end, a day begins. All in Unix milliseconds; `formerUntil` is null when no former URL works.
 */
export function nextMoment({ pausedUntil, quietHours }: HoldSettings, formerUntil: number | null, now: number): number {
  return smallest([
    ...(pausedUntil !== null && isPaused(pausedUntil, now) ? [Date.parse(pausedUntil)] : []),
    ...(formerUntil === null ? [] : [formerUntil]),
    // They begin and end on a minute.
    ...(quietHours.length > 0 ? [now + 60_000 - (now % 60_000)] : []),
    // A saved search may ask for today.
    new Date(now).setHours(24, 0, 0, 0),
  ]);
}
