import { z } from 'zod';
import { quarantineReasons } from '../quarantine.ts';
import { idSchema, maxPageRows, notDoneSchema, pageRequest } from './outcome.ts';

/** A message that came to the right address but could not be taken as an event, kept whole. */
const quarantineRowSchema = z.object({
  id: z.string(),
  receivedAt: z.string(),
  reason: z.enum(quarantineReasons),
  contentType: z.string(),
  sender: z.string(),
  bytes: z.number(),
  /** The body as text; cut for display at 64 KiB. */
  text: z.string(),
});
export type QuarantineRow = z.infer<typeof quarantineRowSchema>;

/** What was dropped to make room for newer messages; times of receipt, ISO 8601. */
const quarantineDroppedSchema = z.object({ count: z.number(), oldest: z.string(), newest: z.string() });
export type QuarantineDropped = z.infer<typeof quarantineDroppedSchema>;

/** Names quarantined messages: these, or all up to the newest one that the user saw. */
const quarantineChoice = z.union([
  z.strictObject({ ids: z.array(idSchema).min(1).max(maxPageRows) }),
  z.strictObject({ through: idSchema }),
]);
export type QuarantineChoice = z.infer<typeof quarantineChoice>;

/** Requests about the quarantine. */
export const quarantineRequests = {
  /** Lists quarantined messages, newest first. */
  listQuarantine: {
    request: pageRequest,
    response: z.object({ total: z.number(), rows: z.array(quarantineRowSchema), dropped: quarantineDroppedSchema.nullable() }),
  },
  /** Accepts quarantined messages as events; `left` is how many still can't be read as such. */
  acceptQuarantined: {
    request: quarantineChoice,
    response: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), accepted: z.number(), left: z.number() }), notDoneSchema]),
  },
  /** Deletes quarantined messages for good. */
  deleteQuarantined: {
    request: quarantineChoice,
    response: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), deleted: z.number() }), notDoneSchema]),
  },
} as const;
