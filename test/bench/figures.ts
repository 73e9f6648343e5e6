/** A measured quantity over the rounds of a run. */
export interface Figure {
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Noise: (max − min) ÷ median. */
  readonly spread: number;
  readonly rounds: readonly number[];
}

/** What a figure has to reach: the issue's own number. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** A figure that is held against a target. */
export interface Judged extends Figure {
  readonly target: Target;
  readonly met: boolean;
}

const rounded = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(4)) : value);

/** The value below which `share` (0 to 1) of the sorted values lie; NaN of nothing. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

/** The middle value; the mean of the two in the middle of an even number. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Sums up what was measured in each round. */
export function figure(unit: string, rounds: readonly number[]): Figure {
  const [middle, min, max] = [median(rounds), Math.min(...rounds), Math.max(...rounds)];
  return {
    unit,
    median: rounded(middle),
    min: rounded(min),
    max: rounded(max),
    spread: rounded((max - min) / middle),
    rounds: rounds.map(rounded),
  };
}

/** Divides round by round, so that noise that hit both halves of a round cancels out. */
export function ratio(values: readonly number[], peers: readonly number[]): Figure {
  return figure(
    '×',
    values.map((value, round) => value / (peers[round] ?? Number.NaN)),
  );
}

/** Holds the median against a target. */
export function judged(measured: Figure, target: Target): Judged {
  const met = 'atLeast' in target ? measured.median >= target.atLeast : measured.median <= target.atMost;
  return { ...measured, target, met };
}
