import { z } from 'zod';
import { exportFormatSchema, tableChoiceSchema } from '../export/choice.ts';
import { maxSearchText } from './events.ts';
import { idSchema, savedSchema } from './outcome.ts';

/** The most events that can be chosen singly for an export. */
const maxExportedIds = 100_000;

/** Requests about exports. */
export const exportRequests = {
  /**
   * Exports all events, those of a search, or those with these ids; `exportProgress` tells how far
   * it is. `table` is how CSV and XLSX are laid out: every column as programs read it, unless
   * given.
   */
  exportHistory: {
    request: z.strictObject({
      format: exportFormatSchema,
      text: z.string().max(maxSearchText).optional(),
      ids: z.array(idSchema).min(1).max(maxExportedIds).optional(),
      table: tableChoiceSchema.optional(),
    }),
    response: savedSchema,
  },
  cancelExport: { request: z.undefined(), response: z.void() },
  /**
   * Shows the file of the last export in its folder; does nothing when nothing was exported since
   * the start.
   */
  showExported: { request: z.undefined(), response: z.void() },
} as const;

/** What main tells about exports. */
export const exportPushes = {
  /** How far the export is. */
  exportProgress: z.object({ events: z.number(), scanned: z.number(), total: z.number() }),
} as const;
