import { z } from 'zod';
import { doneSchema } from './outcome.ts';

/** Requests about the installed app and what the system does for it. */
export const installationRequests = {
  copyText: { request: z.strictObject({ text: z.string().max(2_000_000) }), response: z.void() },
  setStartsAtLogin: { request: z.strictObject({ on: z.boolean() }), response: doneSchema },
  /** Opens one of the app's own files with the system's program for it. */
  openOwnFile: { request: z.strictObject({ which: z.enum(['licences', 'crash-report', 'data-folder']) }), response: doneSchema },
  /** Ends the app, installs the new version and starts it; does nothing when there is none. */
  restartToUpdate: { request: z.undefined(), response: z.void() },
} as const;
