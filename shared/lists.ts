/** What a list of any length needs that `push(...list)` and `Math.max(...list)` can't: they throw at some 120,000 values. */

/** Adds all values to the end of a list. */
export function append<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}

/** Returns the smallest number of a list, or `least` if none is smaller; Infinity for none at all. */
export function smallest(values: Iterable<number>, least = Number.POSITIVE_INFINITY): number {
  let found = least;
  for (const value of values) found = Math.min(found, value);
  return found;
}

/** Returns the largest number of a list, or `most` if none is larger; -Infinity for none at all. */
export function largest(values: Iterable<number>, most = Number.NEGATIVE_INFINITY): number {
  let found = most;
  for (const value of values) found = Math.max(found, value);
  return found;
}
