import { isoTime } from '../iso-time.ts';
import { remembered } from '../locale.ts';
import type { ExportColumn, ExportValue } from './columns.ts';
import { readSheetDate, serialMs } from './sheet-values.ts';

// Spreadsheets take a date apart only when no comma or narrow space stands in it.
const plainSpaces = (text: string): string => text.replaceAll(',', '').replaceAll('\u202f', ' ');

const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const clock = { hour: '2-digit', minute: '2-digit' } as const;
const localMoment = remembered((locale) => new Intl.DateTimeFormat(locale, { ...day, ...clock, second: '2-digit' }));
const localDate = remembered((locale) => new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }));
const localDateTime = remembered((locale) => new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZone: 'UTC' }));

/** A value as text. `dateLocale` is the locale in which dates are written, null for ISO 8601; what is no date stays as it came. */
export function cellText(value: ExportValue, { kind }: Pick<ExportColumn, 'kind'>, dateLocale: string | null): string {
  if (kind === 'moment' && typeof value === 'number') {
    return dateLocale === null ? isoTime(value) : plainSpaces(localMoment(dateLocale).format(value));
  }
  if (kind === 'date' && dateLocale !== null && typeof value === 'string') {
    const date = readSheetDate(value);
    if (date !== null) return plainSpaces((date.hasTime ? localDateTime : localDate)(dateLocale).format(serialMs(date.serial)));
  }
  return String(value);
}
