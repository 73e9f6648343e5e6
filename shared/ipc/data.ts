import { z } from 'zod';
import { problemSchema } from '../address/status.ts';
import { overviewSchema } from '../history/overview.ts';
import { statusTimesSchema } from '../history/status-times.ts';
import { doneSchema, notDoneSchema, savedSchema } from './outcome.ts';

/** One thing that is not as it was written; see `Damage` in electron/check/verify.ts. */
const damageSchema = z.object({
  file: z.string(),
  what: z.enum(['line', 'header', 'tail', 'missing', 'shortened', 'index', 'catalogue', 'settings', 'removed', 'deleted']),
  line: z.number().optional(),
  events: z.number(),
});
export type DamageRow = z.infer<typeof damageSchema>;

/** What a check of all data found; `first` holds at most a hundred damages. */
const checkedSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), events: z.number(), eventsLost: z.number(), damages: z.number(), first: z.array(damageSchema) }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
export type Checked = z.infer<typeof checkedSchema>;

/**
 * Which of the oldest events may be pruned: those older than this many days, and all but this many
 * of the newest.
 */
const retentionRequest = z.strictObject({
  olderThanDays: z.int().min(1).max(100_000).optional(),
  keep: z.int().min(0).optional(),
});
export type RetentionRequest = z.infer<typeof retentionRequest>;

/** What would be pruned, or was. Times are ISO 8601; null when there is nothing to prune. */
const retentionPlanSchema = z.object({
  /** All events received before this, in Unix milliseconds: for `prune`. */
  before: z.number().nullable(),
  events: z.number(),
  bytes: z.number(),
  oldest: z.string().nullable(),
  newest: z.string().nullable(),
  /** By the month of this computer's calendar, such as "2026-03", the oldest first. */
  months: z.array(z.object({ month: z.string(), events: z.number() })),
});
export type RetentionPreview = z.infer<typeof retentionPlanSchema>;

/** Names the last days, today included. */
const daysRequest = z.strictObject({ days: z.int().min(1).max(36_500) });

/** Requests about the data as a whole: counting, backing up, checking, pruning, samples. */
export const dataRequests = {
  /** Counts the events of the last days by day, hour, kind, person and job. */
  getOverview: { request: daysRequest, response: overviewSchema },
  /**
   * Measures how long jobs were in one status before the next, in the last days; takes some tenths
   * of a second.
   */
  statusTimes: { request: daysRequest, response: statusTimesSchema },
  /** Writes a backup of the whole data folder into a file that the user chooses. */
  backUp: { request: z.undefined(), response: savedSchema },
  /**
   * Replaces all data with a backup that the user chooses (main asks before), keeps what was there
   * beside it, and restarts the app: it answers only when it was cancelled or failed.
   */
  restoreBackup: { request: z.undefined(), response: savedSchema },
  /**
   * Reads everything and says what is damaged; changes nothing. Takes some seconds for a million
   * events.
   */
  checkData: { request: z.undefined(), response: checkedSchema },
  /** Returns what would be pruned. */
  planPrune: { request: retentionRequest, response: retentionPlanSchema },
  /**
   * Prunes all events that were received before a time, as `planPrune` has shown them: for good,
   * there is no undo.
   */
  prune: {
    request: z.strictObject({ before: z.number() }),
    response: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), plan: retentionPlanSchema }), notDoneSchema]),
  },
  /** Records the sample events, to try Hopwatch with; does nothing while there are some. */
  loadSamples: { request: z.undefined(), response: doneSchema },
  /** Deletes all sample events. */
  removeSamples: { request: z.undefined(), response: doneSchema },
} as const;
