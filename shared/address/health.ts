import type { Problem } from '../errors.ts';

/** After so long a public address that is down is told as a problem, in milliseconds: shorter drops mend themselves. */
export const alertAfterMs = 20_000;

/** A time in which messages may have been missed. Unix milliseconds. */
export interface Trouble {
  readonly from: number;
  readonly problem: Problem;
}

/**
 * How it stands with the public address, by what is known from round trips and from the tunnel.
 * `degraded`: it may not work, and is being looked at; `stopped`: nothing that HireHop sends arrives.
 */
export interface Health {
  readonly state: 'starting' | 'healthy' | 'degraded' | 'stopped';
  /** What is wrong, and since when; null when nothing is. */
  readonly trouble: Trouble | null;
  /** Round trips that failed one after the other. */
  readonly failures: number;
  /** When a round trip succeeded last; null when none has. */
  readonly healthyAt: number | null;
  /** When the last round trip ended, whatever came of it. */
  readonly checkedAt: number | null;
}

export const freshHealth: Health = { state: 'starting', trouble: null, failures: 0, healthyAt: null, checkedAt: null };

/** What can happen to a public address. */
export type Happening =
  /** `tryingAgain`: false when only the user can put it right. */
  | { readonly what: 'down'; readonly problem: Problem; readonly tryingAgain: boolean }
  /** A round trip ended; `problem` is null when the message arrived. */
  | { readonly what: 'checked'; readonly problem: Problem | null }
  | { readonly what: 'asleep'; readonly problem: Problem }
  /** Time has passed. */
  | { readonly what: 'waited' };

/** The health by a wall clock that was set by so many milliseconds: its times move along, so that they stay as long ago as they were. */
export function moveHealth(health: Health, byMs: number): Health {
  const move = (time: number | null): number | null => (time === null ? null : time + byMs);
  const { trouble, healthyAt, checkedAt } = health;
  return {
    ...health,
    trouble: trouble === null ? null : { ...trouble, from: trouble.from + byMs },
    healthyAt: move(healthyAt),
    checkedAt: move(checkedAt),
  };
}

/** The health after a happening. Pure; `now` is Unix milliseconds. */
export function nextHealth(health: Health, happening: Happening, now: number): Health {
  switch (happening.what) {
    case 'asleep': {
      const trouble = health.trouble ?? { from: now, problem: happening.problem };
      return { ...health, trouble, state: health.state === 'stopped' ? 'stopped' : 'degraded' };
    }
    case 'down': {
      const trouble = { from: health.trouble?.from ?? now, problem: happening.problem };
      const lasts = now - trouble.from >= alertAfterMs;
      return { ...health, trouble, state: !happening.tryingAgain || lasts || health.state === 'stopped' ? 'stopped' : 'degraded' };
    }
    case 'checked': {
      const { problem } = happening;
      if (problem === null) return { state: 'healthy', trouble: null, failures: 0, healthyAt: now, checkedAt: now };
      const failures = health.failures + 1;
      // Since the last success nobody knows what arrived: the gap begins there.
      const trouble = { from: health.trouble?.from ?? health.healthyAt ?? now, problem };
      return { ...health, trouble, failures, checkedAt: now, state: failures > 1 || health.state === 'stopped' ? 'stopped' : 'degraded' };
    }
    case 'waited':
      return health.trouble !== null && now - health.trouble.from >= alertAfterMs ? { ...health, state: 'stopped' } : health;
  }
}
