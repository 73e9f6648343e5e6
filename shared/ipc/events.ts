import { z } from 'zod';
import { doneSchema, idRequest, idSchema, maxPageRows, pageRequest } from './outcome.ts';

/** The longest search text that is taken. */
export const maxSearchText = 500;
/** The most deletions that can be undone at once. */
const maxUndone = 10_000;

/** One event as the list shows it. */
export const eventRowSchema = z.object({
  id: z.string(),
  /** ISO 8601, UTC, milliseconds. */
  receivedAt: z.string(),
  event: z.string(),
  job: z.number().nullable(),
  /** "Job 15564 Main Stage 2026" */
  subject: z.string(),
  /** "Provisional → Booked" */
  what: z.string(),
  /** "Zoë"; empty when HireHop did not say. */
  who: z.string(),
  client: z.string(),
  unread: z.boolean(),
  /**
   * Not checked to be from the user's HireHop: taken while no export key was set, or accepted with
   * another one.
   */
  unverified: z.boolean(),
  /** The same message came within ten minutes before. */
  repeat: z.boolean(),
  imported: z.boolean(),
  /** Was quarantined, and then accepted by the user. */
  accepted: z.boolean(),
  /** Sent by the user to try the notifications; not from HireHop. */
  test: z.boolean(),
  /** Made by Hopwatch to try it with; never happened. */
  sample: z.boolean(),
});
export type EventRow = z.infer<typeof eventRowSchema>;

/** One whole event: `body` is the message's JSON text as it came, with the export key redacted. */
const eventDetailSchema = eventRowSchema.extend({
  body: z.string(),
  /** The job's page in HireHop; null when the event names no job. */
  hireHopUrl: z.string().nullable(),
});
export type EventDetail = z.infer<typeof eventDetailSchema>;

/** Requests about events: the list, one event, searching, reading and deleting. */
export const eventRequests = {
  /**
   * Takes the event that the window is to show at once; asked when the window has been drawn, and
   * answered once.
   */
  takePendingEvent: { request: z.undefined(), response: z.string().nullable() },
  /** Takes the search that waited for the window to be drawn, if there is one; answered once. */
  takePendingSearch: { request: z.undefined(), response: z.string().nullable() },
  /** Lists events, newest first. */
  listEvents: { request: pageRequest, response: z.object({ total: z.number(), rows: z.array(eventRowSchema) }) },
  /**
   * Finds the events that a search box asks for, newest first (its language:
   * shared/history/parse-query.ts). A search with words goes on after its first answer:
   * `searchProgress` tells how far it is, and asking again for the same text gives what has been
   * found by then. Another text ends the search before it. A wrong text is answered with where it
   * is wrong.
   */
  findEvents: {
    request: pageRequest.extend({ text: z.string().max(maxSearchText) }),
    response: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), total: z.number(), complete: z.boolean(), rows: z.array(eventRowSchema) }),
      z.object({ ok: z.literal(false), message: z.string(), start: z.number(), end: z.number() }),
    ]),
  },
  cancelSearch: { request: z.undefined(), response: z.void() },
  /**
   * Deletes events: gone from list, search and export at once, and from the disk at the next start.
   */
  deleteEvents: { request: z.strictObject({ ids: z.array(idSchema).min(1).max(maxPageRows) }), response: doneSchema },
  /** Undoes deletions of this session: those of these events, or the last one. */
  undoDelete: { request: z.strictObject({ ids: z.array(idSchema).min(1).max(maxUndone) }).optional(), response: doneSchema },
  getEvent: { request: idRequest, response: eventDetailSchema.nullable() },
  /**
   * Finds an event's row in the list, from 0: how many events are newer. Null when it does not
   * exist.
   */
  findEventRow: { request: idRequest, response: z.number().nullable() },
  /**
   * Finds the newest unread event older than this one, else the newest of all; null when nothing is
   * unread.
   */
  nextUnread: { request: z.strictObject({ id: idSchema.nullable() }), response: z.string().nullable() },
  markRead: { request: idRequest, response: z.void() },
  markAllRead: { request: z.undefined(), response: z.void() },
  /** Lists all events of a job, oldest first; of a very long one the newest only. */
  jobTimeline: {
    request: z.strictObject({ job: z.int().min(0) }),
    response: z.object({ total: z.number(), rows: z.array(eventRowSchema) }),
  },
  openInHireHop: { request: idRequest, response: doneSchema },
  sendTestEvent: { request: z.undefined(), response: doneSchema },
} as const;

/** What main tells about events. */
export const eventPushes = {
  /** The events in this push are new; `total` counts all. */
  eventsRecorded: z.object({ total: z.number(), rows: z.array(eventRowSchema) }),
  /** Unread marks changed: reload what is shown. */
  readChanged: z.undefined(),
  /** Events were deleted or brought back: everything that is known of the list is out of date. */
  historyChanged: z.object({ total: z.number() }),
  /** How far the search for this text is; `total` is how many events have been found so far. */
  searchProgress: z.object({ text: z.string(), total: z.number(), scanned: z.number(), segments: z.number(), complete: z.boolean() }),
  showEvent: z.object({ id: z.string() }),
  /** Show what this search finds: a click on a notification of several events. */
  showSearch: z.object({ text: z.string() }),
} as const;
