/** Before this a guess would jump about, in milliseconds. */
const surestAfterMs = 800;

/** How many seconds something will still take of which this share is done after so long; null while it can't be told. */
export function secondsLeft(share: number, elapsedMs: number): number | null {
  if (elapsedMs < surestAfterMs || share <= 0) return null;
  return Math.ceil((elapsedMs * (1 - share)) / share / 1000);
}
