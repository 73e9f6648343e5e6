import { z } from 'zod';
import { problemSchema } from '../address/status.ts';

/** The outcome of something that was not done, with what kept it from being done. */
export const notDoneSchema = z.object({ ok: z.literal(false), problem: problemSchema });

/** The outcome of something that the user asked for and that can fail. */
export const doneSchema = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), notDoneSchema]);
export type Done = z.infer<typeof doneSchema>;

/** The outcome of writing a file that the user chose. */
export const savedSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), file: z.string(), events: z.number() }),
  z.object({ status: z.literal('cancelled') }),
  z.object({ status: z.literal('failed'), problem: problemSchema }),
]);
export type Saved = z.infer<typeof savedSchema>;

/** The most rows that one page request may ask for. */
export const maxPageRows = 500;

/** Asks for some rows of a list; `offset` counts from its newest. */
export const pageRequest = z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(maxPageRows) });

/** An id as it crosses the border, written by `formatId`. */
export const idSchema = z.string().max(40);

/** Names one event. */
export const idRequest = z.strictObject({ id: idSchema });
