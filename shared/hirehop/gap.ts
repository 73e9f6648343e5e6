/**
 * The name of the marker that Hopwatch puts into the history where messages may be missing: it was asleep or could not be
 * reached, and HireHop sends nothing twice.
 */
export const gapEvent = 'hopwatch.gap';
