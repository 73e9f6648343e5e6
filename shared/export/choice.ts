import { z } from 'zod';
import { remembered } from '../locale.ts';
import { columnNames } from './columns.ts';

/** The formats in which a history can be written. */
export const exportFormatSchema = z.enum(['csv', 'xlsx', 'ndjson', 'json']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** The formats that are tables: they have columns to choose from. */
export const isTable = (format: ExportFormat): boolean => format === 'csv' || format === 'xlsx';

/** What stands between the cells of a CSV. */
const delimiters = [',', ';', '\t'] as const;

/** How a table is written. */
export const tableChoiceSchema = z.strictObject({
  /** Which columns, in which order; each once. */
  columns: z
    .array(z.enum(columnNames))
    .min(1)
    .refine((names) => new Set(names).size === names.length),
  /** In the user's language, or as programs know them. */
  headings: z.enum(['plain', 'technical']),
  /** ISO 8601 with moments in UTC, or as the user's locale writes them, in this computer's time. */
  dates: z.enum(['iso', 'local']),
  /** Of CSV only. */
  delimiter: z.enum(delimiters),
});
export type TableChoice = z.infer<typeof tableChoiceSchema>;

/** What the user chose for an export; it's offered the next time. */
export const exportChoiceSchema = z.strictObject({ format: exportFormatSchema, table: tableChoiceSchema });
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

/** True where a decimal comma is written: there spreadsheets expect semicolons in a CSV. */
const hasDecimalComma = remembered((locale) =>
  new Intl.NumberFormat(locale).formatToParts(0.5).some(({ type, value }) => type === 'decimal' && value === ','),
);

/** What is offered to a user who has not exported anything yet. */
export function firstChoice(locale: string): ExportChoice {
  const delimiter = hasDecimalComma(locale) ? ';' : ',';
  return { format: 'xlsx', table: { columns: columnNames, headings: 'plain', dates: 'local', delimiter } };
}
