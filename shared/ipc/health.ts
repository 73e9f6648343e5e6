import { z } from 'zod';
import { findingSchema } from '../address/finding.ts';
import { problemSchema } from '../address/status.ts';
import { errorCodes } from '../errors.ts';
import { eventRowSchema } from './events.ts';

/** Requests about whether all is well: the public address, the disk, the log, problems. */
export const healthRequests = {
  /**
   * Sends a test message to the public address; resolves when it is known whether it came round.
   */
  checkAddress: { request: z.undefined(), response: z.void() },
  /**
   * Examines everything that may keep messages from arriving. Takes some seconds where the network
   * does not answer.
   */
  examine: { request: z.undefined(), response: z.array(findingSchema) },
  /** Returns the facts about Hopwatch's health that aren't in the state. Sizes are in bytes. */
  getHealth: {
    request: z.undefined(),
    response: z.object({
      disk: z.object({ free: z.number().nullable(), history: z.number() }),
      lastEvent: eventRowSchema.nullable(),
      /** The most recently resolved problem since the start; both times are ISO 8601. */
      pastProblem: z.object({ problem: problemSchema, from: z.string(), until: z.string() }).nullable(),
    }),
  },
  /** Returns the last lines of the log, oldest first; `logWritten` tells those that follow. */
  readLog: { request: z.undefined(), response: z.array(z.string()) },
  /**
   * Copies what helps to find a fault to the clipboard: nothing secret, and nothing about clients.
   */
  copyDiagnostics: { request: z.undefined(), response: z.void() },
  dismissProblem: { request: z.strictObject({ code: z.enum(errorCodes) }), response: z.void() },
} as const;

/** What main tells about its health. */
export const healthPushes = {
  /** A line was written into the log. */
  logWritten: z.object({ line: z.string() }),
} as const;
