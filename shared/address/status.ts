import { z } from 'zod';
import { detailSchema } from '../detail.ts';
import { errorCodes } from '../errors.ts';
import { publicAddressSchema } from './public-address.ts';

export const problemSchema = z.object({
  code: z.enum(errorCodes),
  details: z.record(z.string(), detailSchema),
});

/** The public address as the window and `hopwatch status` show it. Times are ISO 8601. */
export const addressStateSchema = z.object({
  setting: publicAddressSchema,
  /**
   * `off`: there is none, or it was taken down. `arriving`: test messages don't come back, and yet events arrive. `degraded`: it
   * may not work, and is being looked at.
   */
  state: z.enum(['off', 'starting', 'healthy', 'arriving', 'degraded', 'stopped']),
  /** False while the user has taken it down. */
  exposed: z.boolean(),
  /** Without the hook's path and its secret. */
  url: z.string().nullable(),
  since: z.string().nullable(),
  checkedAt: z.string().nullable(),
  problem: problemSchema.nullable(),
  hasSshPassphrase: z.boolean(),
  hasNgrokToken: z.boolean(),
});
export type AddressState = z.infer<typeof addressStateSchema>;

/** What a running Hopwatch leaves in its data folder for `hopwatch status`. */
export const statusFileSchema = z.object({
  version: z.literal(1),
  pid: z.int(),
  program: z.string(),
  startedAt: z.string(),
  updatedAt: z.string(),
  listener: z.object({ state: z.enum(['listening', 'stopped']), host: z.string(), port: z.number().nullable() }),
  address: addressStateSchema,
  exportKeySet: z.boolean(),
  /** When an event came last that was checked by the export key; null when there is none among the latest hundred. */
  verifiedAt: z.string().nullable(),
  events: z.int(),
  unread: z.int(),
  quarantined: z.int(),
  problems: z.array(problemSchema),
});
export type RunningStatus = z.infer<typeof statusFileSchema>;
