import { z } from 'zod';
import { check } from '../check.ts';
import { append, largest, smallest } from '../lists.ts';
import { remembered } from '../locale.ts';

const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, check('check.clock'));

/** A part of a weekday in which nothing is announced. It lasts until the next day when `to` is not after `from`. */
export const quietSpanSchema = z.strictObject({
  /** The day on which it begins: 1 is Monday, 7 is Sunday. */
  day: z.int().min(1).max(7),
  /** "hh:mm", local wall-clock time. */
  from: clockSchema,
  to: clockSchema,
});
export type QuietSpan = z.infer<typeof quietSpanSchema>;

/** A period of time, Unix milliseconds; `end` is the first moment after it. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const dayMs = 86_400_000;

/** The format that tells the clocks of a zone; null for a zone that is not known here. */
const wallFormat = remembered((timeZone) => {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return null;
  }
});

/** What this computer's own clocks show, as if it were UTC, to the second. */
function ownWallAt(instant: number): number {
  const date = new Date(instant);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds());
}

/**
 * What the clocks of a zone show at an instant, as if it were UTC, to the second. Of a zone that isn't known (a computer whose
 * `TZ` is empty calls its own "Etc/Unknown") it is what this computer's clocks show; of what is no time, no number.
 */
function wallAt(instant: number, timeZone: string): number {
  const format = wallFormat(timeZone);
  if (format === null || Number.isNaN(new Date(instant).getTime())) return ownWallAt(instant);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant at which the clocks of a zone show a time. When they show it twice, in the night in which they go back, it is
 * the first or the last; when never, in the night in which they go forward, it is as much later as they jumped.
 */
function instantOf(wall: number, timeZone: string, which: 'first' | 'last'): number {
  const offset = (instant: number): number => wallAt(instant, timeZone) - instant;
  const before = wall - offset(wall - dayMs);
  const after = wall - offset(wall + dayMs);
  const real = [before, after].filter((instant) => wallAt(instant, timeZone) === wall);
  if (real.length === 0) return before;
  return which === 'first' ? smallest(real) : largest(real);
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The quiet periods that begin on one calendar day; `day` is its first moment as if it were UTC. */
function periodsOf(day: number, spans: readonly QuietSpan[], timeZone: string): Period[] {
  const weekday = new Date(day).getUTCDay() || 7;
  return spans
    .filter((span) => span.day === weekday)
    .map(({ from, to }) => {
      const nextDay = minutes(to) <= minutes(from) ? dayMs : 0;
      return {
        start: instantOf(day + minutes(from) * 60_000, timeZone, 'first'),
        // Of an hour that comes twice both are quiet: it would be loud for a moment in between.
        end: instantOf(day + nextDay + minutes(to) * 60_000, timeZone, 'last'),
      };
    });
}

/**
 * The quiet period around a moment, those that touch taken together; null when it isn't quiet then. Looks a week back and
 * ahead, so that an end further away is told as that. `timeZone` is an IANA name; of one that isn't known here, this computer's
 * own clocks hold.
 */
export function quietPeriod(spans: readonly QuietSpan[], now: number, timeZone: string): Period | null {
  if (spans.length === 0) return null;
  const wall = wallAt(now, timeZone);
  const today = wall - (wall % dayMs);
  const periods: Period[] = [];
  for (let days = -7; days <= 7; days += 1) append(periods, periodsOf(today + days * dayMs, spans, timeZone));
  let around: Period | null = null;
  for (const period of periods.sort((a, b) => a.start - b.start)) {
    if (around !== null && period.start <= around.end) around = { start: around.start, end: Math.max(around.end, period.end) };
    else if (around !== null && around.end > now) break;
    else around = period;
  }
  return around !== null && around.start <= now && now < around.end ? around : null;
}
