import { z } from 'zod';
import { findingSchema } from '../address/finding.ts';
import { knownValuesSchema } from '../history/known-values.ts';
import { ruleRequests as ruleKinds } from '../rules/rule-from-event.ts';
import { ruleSchema, ruleSetSchema } from '../rules/rules.ts';
import { doneSchema, idRequest, notDoneSchema } from './outcome.ts';

/** Requests about notification rules and notifications. */
export const ruleRequests = {
  /**
   * Counts what rules (those in force unless given) would have made of the last 30 days' events; of
   * very many only the newest are counted. `decided` is how many each rule decided. Null: it was
   * given up because it was asked anew.
   */
  countNotified: {
    request: z.strictObject({ rules: ruleSetSchema.optional() }),
    response: z
      .object({
        normal: z.number(),
        urgent: z.number(),
        silent: z.number(),
        off: z.number(),
        looked: z.number(),
        total: z.number(),
        decided: z.array(z.number()),
      })
      .nullable(),
  },
  /**
   * Returns the values to choose from that the history knows: event names and people of all events,
   * the rest of the newest.
   */
  knownValues: { request: z.undefined(), response: knownValuesSchema },
  /**
   * Raises the notification that a rule would raise, in quiet hours and pauses too, and records
   * nothing. It is of the newest event that the rule matches, or of an example when none of the
   * newest does; `subject` says of what.
   */
  tryRule: {
    request: z.strictObject({ rule: ruleSchema }),
    response: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), of: z.enum(['event', 'example']), subject: z.string() }),
      notDoneSchema,
    ]),
  },
  /**
   * Shows a notification to see whether this desktop takes any, and says what to do where it
   * doesn't.
   */
  checkNotifications: { request: z.undefined(), response: findingSchema },
  /** Makes a rule of an event and puts it before all others; `ruleAdded` tells the window. */
  addRule: { request: idRequest.extend({ kind: z.enum(ruleKinds) }), response: doneSchema },
} as const;

/** What main tells about rules. */
export const rulePushes = {
  /** A rule was made of an event and stands before all others. */
  ruleAdded: z.object({ rule: ruleSchema }),
} as const;
