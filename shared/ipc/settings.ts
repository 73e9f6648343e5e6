import { z } from 'zod';
import { settingsChangeShape } from '../settings/change.ts';
import { maxKeepOldHours } from '../settings/values.ts';
import { doneSchema } from './outcome.ts';

/** Requests about settings, the webhook URL and the listener. */
export const settingsRequests = {
  changeSettings: { request: settingsChangeShape, response: doneSchema },
  /**
   * Makes a new webhook URL; the old one keeps working for this many hours. 0 ends it and all
   * former ones at once.
   */
  renewWebhookUrl: { request: z.strictObject({ keepOldHours: z.int().min(0).max(maxKeepOldHours) }), response: doneSchema },
  /** Ends all former webhook URLs at once. */
  endFormerUrls: { request: z.undefined(), response: doneSchema },
  /** Tries to listen again, on another port if one is given (it is kept). */
  restartListener: { request: z.strictObject({ port: z.int().min(1024).max(65_535).optional() }), response: doneSchema },
  /** Returns a free port that could be used instead of the one that is taken. */
  suggestPort: { request: z.undefined(), response: z.number() },
  copyWebhookUrl: { request: z.undefined(), response: doneSchema },
} as const;
