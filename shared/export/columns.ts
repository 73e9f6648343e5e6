import type { Envelope, JsonObject } from '../hirehop/envelope.ts';
import { describeChanges } from '../hirehop/record.ts';
import { formatValue, noValue } from '../hirehop/values.ts';
import type { Language } from '../locales/language.ts';
import { composeEvent } from '../rules/compose.ts';

/** An event as the export sees it. */
export interface ExportedEvent {
  readonly id: string;
  /** Unix time in milliseconds. */
  readonly receivedAt: number;
  readonly event: string;
  readonly job: number | null;
}

/**
 * What a column holds: a moment (Unix milliseconds), a date as HireHop writes it (wall-clock time without a zone), a
 * number, an amount of money, or text.
 */
type ColumnKind = 'moment' | 'date' | 'number' | 'amount' | 'text';

/** The value of a cell as it came, a string or a number; empty text where there is none. */
export type ExportValue = string | number;

/** Reads a column's value from an event; `language` is that of what is put into words. */
type ReadValue = (event: ExportedEvent, envelope: Envelope, language: Language) => ExportValue;

const asValue = (value: unknown): ExportValue => (typeof value === 'string' || typeof value === 'number' ? value : '');

function recordValue(data: JsonObject, event: string, field: string, language: Language): ExportValue {
  const value = Object.hasOwn(data, field) ? data[field] : '';
  if (typeof value !== 'object' || value === null) return asValue(value);
  const written = formatValue(value, { event, field, data, language });
  return written === noValue ? '' : written;
}

function changesInWords(envelope: Envelope, language: Language): string {
  return describeChanges(envelope, language)
    .map(({ label, from, to }) => (from === null ? `${label}: ${to}` : `${label}: ${from} → ${to}`))
    .join('; ');
}

const column = <const Name extends string>(name: Name, kind: ColumnKind, width: number, read: ReadValue) => ({ name, kind, width, read });

/** A field of HireHop's record as a column. */
const field = <const Name extends string>(name: Name, kind: ColumnKind, width: number) =>
  column(name, kind, width, ({ event }, { data }, language) => recordValue(data, event, name, language));

/**
 * The columns of CSV and XLSX, in their order: the event, then the commonest fields of HireHop's records. Values stand as
 * HireHop sent them, numbers as numbers and numeric text as text; only lists and objects are put into words.
 */
export const exportColumns = [
  column('id', 'text', 14, ({ id }) => id),
  column('receivedAt', 'moment', 20, ({ receivedAt }) => receivedAt),
  column('event', 'text', 24, ({ event }) => event),
  column('job', 'number', 9, ({ job }) => job ?? ''),
  column('jobName', 'text', 32, (_, { data }) => asValue(data.JOB_NAME)),
  column('client', 'text', 28, (_, { data }) => asValue(data.CLIENT)),
  column('user', 'text', 24, (_, { userName }) => userName),
  column('summary', 'text', 60, (_, envelope, language) => composeEvent(envelope, language).summary),
  column('changes', 'text', 48, (_, envelope, language) => changesInWords(envelope, language)),
  field('STATUS', 'number', 9),
  field('CLIENT_REF', 'text', 14),
  field('VENUE', 'text', 22),
  field('OUT_DATE', 'date', 17),
  field('JOB_DATE', 'date', 17),
  field('JOB_END', 'date', 17),
  field('RETURN_DATE', 'date', 17),
  field('DUE_DATE', 'date', 17),
  field('MANAGER', 'text', 24),
  field('DEPOT', 'text', 16),
  field('MONEY', 'amount', 12),
  field('TOTAL', 'amount', 12),
  field('NUMBER', 'number', 12),
  field('COMPANY', 'text', 28),
  field('NAME', 'text', 24),
  field('TELEPHONE', 'text', 18),
  field('EMAIL', 'text', 28),
  field('DETAILS', 'text', 60),
] as const;

export type ColumnName = (typeof exportColumns)[number]['name'];

/** A column of the spreadsheet formats. */
export interface ExportColumn {
  readonly name: ColumnName;
  readonly kind: ColumnKind;
  /** Width in a spreadsheet, in characters. */
  readonly width: number;
  readonly read: ReadValue;
}

/** The names of all columns, in their order. */
export const columnNames = exportColumns.map(({ name }) => name) as [ColumnName, ...ColumnName[]];

/** One event as a row of these columns. */
export function exportRow(event: ExportedEvent, envelope: Envelope, columns: readonly ExportColumn[], language: Language): ExportValue[] {
  return columns.map(({ read }) => read(event, envelope, language));
}
