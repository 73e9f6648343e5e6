import { z } from 'zod';

/** How long jobs were in one status before they went on to another; statuses by HireHop's whole numbers. */
const statusTime = z.object({
  from: z.number(),
  to: z.number(),
  /** The median, in milliseconds. */
  medianMs: z.number(),
  /** How many times it happened. */
  times: z.number(),
  /** The jobs to which it happened, the latest first; of many only the latest. */
  jobs: z.array(z.number()),
});
export type StatusTime = z.infer<typeof statusTime>;

export const statusTimesSchema = z.object({
  /** The commonest, in the order of a job's life. */
  pairs: z.array(statusTime),
  /** How many changes of status were looked at, of how many. */
  looked: z.number(),
  total: z.number(),
});
export type StatusTimes = z.infer<typeof statusTimesSchema>;

/** A change of a job's status, as an event tells it. */
export interface StatusChange {
  readonly job: number;
  /** Unix milliseconds. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** So many pairs of statuses are told, and so many jobs of each. */
const toldPairs = 8;
const toldJobs = 30;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly spans: number[];
  readonly jobs: number[];
}

/**
 * The times between the statuses of jobs, of changes in the order in which they came. A job counts from the first change that
 * is known of it: how long it was in its status before that can't be told. The same change told twice counts once.
 */
export function timesBetween(changes: Iterable<StatusChange>): StatusTime[] {
  const last = new Map<number, StatusChange>();
  const pairs = new Map<string, Pair>();
  for (const change of changes) {
    const { job, at, from, to } = change;
    const before = last.get(job);
    if (from === to || before?.to === to) continue;
    last.set(job, change);
    if (before?.to !== from) continue;
    const key = `${from} ${to}`;
    const pair = pairs.get(key) ?? { from, to, spans: [], jobs: [] };
    pairs.set(key, pair);
    pair.spans.push(Math.max(at - before.at, 0));
    pair.jobs.push(job);
  }
  return [...pairs.values()]
    .sort((a, b) => b.spans.length - a.spans.length)
    .slice(0, toldPairs)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, spans, jobs }) => ({
      from,
      to,
      medianMs: median(spans),
      times: spans.length,
      jobs: [...new Set(jobs.toReversed())].slice(0, toldJobs),
    }));
}
