import { z } from 'zod';

const count = z.object({ name: z.string(), events: z.number() });
/** How many events have something in common. */
export type OverviewCount = z.infer<typeof count>;

/** The events of a time, counted. */
export const overviewSchema = z.object({
  total: z.number(),
  /** The days that have events, the oldest first: "2026-03-29". */
  days: z.array(z.object({ day: z.string(), events: z.number() })),
  /** Events by day of the week, Sunday first, and hour of the day. */
  hours: z.array(z.array(z.number())),
  /** By the first part of their names, the most frequent first; people and jobs alike. */
  kinds: z.array(count),
  people: z.array(count),
  jobs: z.array(z.object({ job: z.number(), events: z.number() })),
});
export type Overview = z.infer<typeof overviewSchema>;
