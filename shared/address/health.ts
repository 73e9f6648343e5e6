import type { Problem } from '../errors.ts';

/** After so long a public address that is down is told as a problem, in milliseconds: shorter drops mend themselves. */
export const alertAfterMs = 20_000;

/**
 * How long events that arrived stand for an address whose round trips worked once and fail now, in milliseconds: at most a day
 * without an event is usual.
 */
export const evidenceMs = 86_400_000;

/** A time in which messages may have been missed. Unix milliseconds. */
export interface Trouble {
  readonly from: number;
  readonly problem: Problem;
  /** True when a round trip told of it, which may fail though messages arrive: a router without NAT loopback lets none back in. */
  readonly byRoundTrip: boolean;
  /** When an event first arrived in spite of it; null when none has. */
  readonly provenAt: number | null;
}

/**
 * How it stands with the public address, by what is known from round trips, from the tunnel and from what arrives.
 * `arriving`: round trips fail, and yet events arrive; `degraded`: it may not work, and is being looked at; `stopped`: nothing
 * that HireHop sends arrives.
 */
export interface Health {
  readonly state: 'starting' | 'healthy' | 'arriving' | 'degraded' | 'stopped';
  /** What is wrong, and since when; null when nothing is. */
  readonly trouble: Trouble | null;
  /** Round trips that failed one after the other. */
  readonly failures: number;
  /** When a round trip succeeded last; null when none has. */
  readonly healthyAt: number | null;
  /** When the last round trip ended, whatever came of it. */
  readonly checkedAt: number | null;
  /** When an event arrived last; null when none has. */
  readonly arrivedAt: number | null;
}

export const freshHealth: Health = {
  state: 'starting',
  trouble: null,
  failures: 0,
  healthyAt: null,
  checkedAt: null,
  arrivedAt: null,
};

/** What can happen to a public address. */
export type Happening =
  /** `tryingAgain`: false when only the user can put it right. */
  | { readonly what: 'down'; readonly problem: Problem; readonly tryingAgain: boolean }
  /** A round trip ended; `problem` is null when the message arrived. */
  | { readonly what: 'checked'; readonly problem: Problem | null }
  /** An event came from outside. */
  | { readonly what: 'arrived' }
  | { readonly what: 'asleep'; readonly problem: Problem }
  /** Time has passed. */
  | { readonly what: 'waited' };

/** The health by a wall clock that was set by so many milliseconds: its times move along, so that they stay as long ago as they were. */
export function moveHealth(health: Health, byMs: number): Health {
  const move = (time: number | null): number | null => (time === null ? null : time + byMs);
  const { trouble, healthyAt, checkedAt, arrivedAt } = health;
  return {
    ...health,
    trouble: trouble === null ? null : { ...trouble, from: trouble.from + byMs, provenAt: move(trouble.provenAt) },
    healthyAt: move(healthyAt),
    checkedAt: move(checkedAt),
    arrivedAt: move(arrivedAt),
  };
}

/**
 * Whether what arrived says more than a round trip that fails. Where none ever succeeded, any event does; where they did, one
 * that came after they failed, and for a while.
 */
function isProven({ healthyAt, arrivedAt }: Health, { provenAt }: Trouble, now: number): boolean {
  if (healthyAt === null || arrivedAt === null) return arrivedAt !== null;
  return provenAt !== null && now - arrivedAt < evidenceMs;
}

function afterFailure(health: Health, problem: Problem, now: number): Health {
  const failures = health.failures + 1;
  // Since the last success, or the last event, nobody knows what arrived: the gap begins there.
  const known = Math.max(health.healthyAt ?? Number.NEGATIVE_INFINITY, health.arrivedAt ?? Number.NEGATIVE_INFINITY);
  const from = health.trouble?.from ?? (Number.isFinite(known) ? known : now);
  const trouble: Trouble = { from, problem, byRoundTrip: true, provenAt: health.trouble?.provenAt ?? null };
  const failed = { ...health, trouble, failures, checkedAt: now };
  if (isProven(failed, trouble, now)) return { ...failed, state: 'arriving' };
  return { ...failed, state: failures > 1 || health.state === 'stopped' ? 'stopped' : 'degraded' };
}

/** The health after a happening. Pure; `now` is Unix milliseconds. */
export function nextHealth(health: Health, happening: Happening, now: number): Health {
  switch (happening.what) {
    case 'asleep': {
      const trouble = health.trouble ?? { from: now, problem: happening.problem, byRoundTrip: false, provenAt: null };
      return { ...health, trouble, state: health.state === 'stopped' ? 'stopped' : 'degraded' };
    }
    case 'down': {
      const { problem, tryingAgain } = happening;
      const trouble = { from: health.trouble?.from ?? now, problem, byRoundTrip: false, provenAt: null };
      const lasts = now - trouble.from >= alertAfterMs;
      return { ...health, trouble, state: !tryingAgain || lasts || health.state === 'stopped' ? 'stopped' : 'degraded' };
    }
    case 'checked': {
      const { problem } = happening;
      if (problem !== null) return afterFailure(health, problem, now);
      return { ...health, state: 'healthy', trouble: null, failures: 0, healthyAt: now, checkedAt: now };
    }
    case 'arrived': {
      const { trouble } = health;
      if (trouble === null || !trouble.byRoundTrip) return { ...health, arrivedAt: now };
      return { ...health, arrivedAt: now, state: 'arriving', trouble: { ...trouble, provenAt: trouble.provenAt ?? now } };
    }
    case 'waited': {
      const { trouble, state } = health;
      return trouble !== null && state !== 'arriving' && now - trouble.from >= alertAfterMs ? { ...health, state: 'stopped' } : health;
    }
  }
}
