import { english, type Language } from '../locales/language.ts';
import { formatDateMove, formatShortDate } from './dates.ts';
import type { Change, Envelope } from './envelope.ts';
import { isJsonObject } from './envelope.ts';
import { fieldLabel } from './names.ts';
import { formatValue, isJobStatus, noValue, type ValueContext } from './values.ts';

/** A field in words, as the window shows it. */
export interface DescribedField {
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** A change in words; `from` is null when HireHop sent only the new value. */
export interface DescribedChange {
  readonly field: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string;
}

/** Both sides of a change in words; `from` is null when HireHop sent only the new value. */
function describeSides({ from, to }: Change, context: ValueContext): { from: string | null; to: string } {
  const written = formatValue(to, context);
  if (from === undefined) return { from: null, to: written };
  const before = formatValue(from, context);
  // Between a status and the company's own sub-statuses of it only the number tells the difference.
  if (before === written && before !== noValue && isJobStatus(context)) {
    const numbered = (name: string, value: unknown): string =>
      Number.isFinite(Number(value)) && !Number.isInteger(Number(value)) ? `${name} (${value})` : name;
    return { from: numbered(before, from), to: numbered(written, to) };
  }
  return { from: before, to: written };
}

/** All changes of an event with labels and written values, in HireHop's order. */
export function describeChanges(envelope: Envelope, language: Language = english): DescribedChange[] {
  return envelope.changes.map((change) => {
    const { field } = change;
    const sides = describeSides(change, { event: envelope.event, field, data: envelope.data, language });
    return { field, label: fieldLabel(field, language), ...sides };
  });
}

/** The year in which a message was sent; null when it does not say. */
const sentYear = ({ time }: Envelope): number | null => (/^\d{4}-/.test(time) ? Number(time.slice(0, 4)) : null);

/** How a date moved, for one line: "Fri 12 → Sat 13 June"; null when the change is not of one date to another. */
export function describeDateMove({ from, to }: Change, envelope: Envelope, language: Language = english): string | null {
  return typeof from === 'string' && typeof to === 'string' ? formatDateMove(from, to, sentYear(envelope), language) : null;
}

/** A date for one line: "Fri 12 June, 09:00"; null when the value is no date. */
export function describeShortDate(value: unknown, envelope: Envelope, language: Language = english): string | null {
  return typeof value === 'string' ? formatShortDate(value, sentYear(envelope), language) : null;
}

/** A part of a record under one heading. */
export interface RecordSection {
  readonly title: string;
  readonly fields: readonly DescribedField[];
}

const sections = [
  { name: 'job', fields: ['NUMBER', 'JOB_NAME', 'STATUS', 'MANAGER', 'MANAGER2', 'DEPOT', 'MONEY', 'TOTAL', 'LOCKED'] },
  { name: 'client', fields: ['CLIENT', 'COMPANY', 'NAME', 'CLIENT_REF', 'EMAIL', 'TELEPHONE', 'ADDRESS'] },
  { name: 'dates', fields: ['OUT_DATE', 'JOB_DATE', 'JOB_END', 'RETURN_DATE', 'DUE_DATE', 'VENUE'] },
  { name: 'notes', fields: ['DETAILS', 'INTERNAL_NOTES', 'NOTES'] },
] as const;
const sectioned: ReadonlySet<string> = new Set(sections.flatMap(({ fields }): readonly string[] => fields));

/** A custom field is `{type, value}` under its own name. */
function customFields({ data, event }: Envelope, language: Language): DescribedField[] {
  const value = data.CUSTOM_FIELDS;
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([name, entry]) => ({
    field: name,
    label: fieldLabel(name, language),
    value: formatValue(isJsonObject(entry) ? entry.value : entry, { event, field: name, data, language }),
  }));
}

/**
 * The whole record of an event in sections, the commonest first; every field that came is in exactly one of them.
 * Fields without a value are left out unless `withEmpty`.
 */
export function describeRecord(
  envelope: Envelope,
  { withEmpty = false, language = english }: { withEmpty?: boolean; language?: Language } = {},
): RecordSection[] {
  const { data, event } = envelope;
  const { say } = language;
  const describe = (field: string): DescribedField => ({
    field,
    label: fieldLabel(field, language),
    value: formatValue(data[field], { event, field, data, language }),
  });
  const rest = Object.keys(data).filter((field) => !sectioned.has(field) && field !== 'CUSTOM_FIELDS');
  const all: RecordSection[] = [
    ...sections.map(({ name, fields }) => ({
      title: say(`events.section.${name === 'job' && !event.startsWith('job.') ? 'record' : name}`),
      fields: fields.filter((field) => Object.hasOwn(data, field)).map(describe),
    })),
    { title: say('events.section.custom'), fields: customFields(envelope, language) },
    { title: say('events.section.more'), fields: rest.map(describe) },
  ];
  return all
    .map((section) => ({ ...section, fields: section.fields.filter((field) => withEmpty || field.value !== noValue) }))
    .filter((section) => section.fields.length > 0);
}
