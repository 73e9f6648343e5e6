/** The furthest time that a `Date` can hold, in milliseconds from 1970. Source: ECMA-262, "Time Values and Time Range". */
const furthestMs = 8.64e15;

/**
 * Writes Unix milliseconds as ISO 8601 UTC. Never throws, as `toISOString` does: what is beyond all dates becomes the furthest
 * one, and what is no number 1970. A time may come from a file that another program, or a broken disk, has written.
 */
export function isoTime(time: number): string {
  return new Date(Math.min(Math.max(time, -furthestMs), furthestMs) || 0).toISOString();
}

/** The same for a time that may be missing. */
export const isoTimeOrNull = (time: number | null): string | null => (time === null ? null : isoTime(time));
