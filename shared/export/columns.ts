import type { Envelope, JsonObject } from '../hirehop/envelope.ts';
import { describeChanges } from '../hirehop/record.ts';
import { formatValue, noValue } from '../hirehop/values.ts';
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

/** A column of the spreadsheet formats. */
interface ExportColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Width in a spreadsheet, in characters. */
  readonly width: number;
}

const column = (name: string, kind: ColumnKind, width: number): ExportColumn => ({ name, kind, width });

/** The commonest fields of HireHop's records, a column each. */
const recordColumns = [
  column('STATUS', 'number', 9),
  column('CLIENT_REF', 'text', 14),
  column('VENUE', 'text', 22),
  column('OUT_DATE', 'date', 17),
  column('JOB_DATE', 'date', 17),
  column('JOB_END', 'date', 17),
  column('RETURN_DATE', 'date', 17),
  column('DUE_DATE', 'date', 17),
  column('MANAGER', 'text', 24),
  column('DEPOT', 'text', 16),
  column('MONEY', 'amount', 12),
  column('TOTAL', 'amount', 12),
  column('NUMBER', 'number', 12),
  column('COMPANY', 'text', 28),
  column('NAME', 'text', 24),
  column('TELEPHONE', 'text', 18),
  column('EMAIL', 'text', 28),
  column('DETAILS', 'text', 60),
] as const;

/** The columns of CSV and XLSX, in their order. */
export const exportColumns: readonly ExportColumn[] = [
  column('id', 'text', 14),
  column('receivedAt', 'moment', 20),
  column('event', 'text', 24),
  column('job', 'number', 9),
  column('jobName', 'text', 32),
  column('client', 'text', 28),
  column('user', 'text', 24),
  column('summary', 'text', 60),
  column('changes', 'text', 48),
  ...recordColumns,
];

/** The value of a cell as it came, a string or a number; empty text where there is none. */
export type ExportValue = string | number;

const asValue = (value: unknown): ExportValue => (typeof value === 'string' || typeof value === 'number' ? value : '');

function recordValue(data: JsonObject, event: string, field: string): ExportValue {
  const value = Object.hasOwn(data, field) ? data[field] : '';
  if (typeof value !== 'object' || value === null) return asValue(value);
  const written = formatValue(value, { event, field, data });
  return written === noValue ? '' : written;
}

/**
 * One event as a row, in the order of `exportColumns`. Values stand as HireHop sent them, numbers as numbers and
 * numeric text as text; only lists and objects are put into words.
 */
export function exportRow({ id, receivedAt, event, job }: ExportedEvent, envelope: Envelope): ExportValue[] {
  const { data } = envelope;
  const changes = describeChanges(envelope).map(({ label, from, to }) => (from === null ? `${label}: ${to}` : `${label}: ${from} → ${to}`));
  return [
    id,
    receivedAt,
    event,
    job ?? '',
    asValue(data.JOB_NAME),
    asValue(data.CLIENT),
    envelope.userName,
    composeEvent(envelope).summary,
    changes.join('; '),
    ...recordColumns.map(({ name }) => recordValue(data, event, name)),
  ];
}
