/**
 * The name of the marker that Hopwatch puts into the history where messages may be missing: it was asleep, did not run or could
 * not be reached, and HireHop sends nothing twice.
 */
export const gapEvent = 'hopwatch.gap';

/** Why messages may be missing, as it stands in the marker's REASON, which programs read, too. */
export const gapReasons = {
  asleep: 'this computer was asleep',
  notRunning: 'Hopwatch was not running',
  unreachable: 'the public address did not work',
} as const;
export type GapReason = (typeof gapReasons)[keyof typeof gapReasons];
