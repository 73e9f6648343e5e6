import { remembered } from '../locale.ts';
import { english, type Language } from '../locales/language.ts';

/** A date as HireHop writes it: a wall-clock time without a zone. */
interface HireHopDate {
  /** That day's first moment as if it were UTC, to be formatted as UTC. */
  readonly day: Date;
  /** "hh:mm"; null when only the day is meant, which HireHop also writes as midnight. */
  readonly clock: string | null;
}

const written = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::\d\d)?)?$/;

/** Reads "YYYY-MM-DD" or "YYYY-MM-DD hh:mm[:ss]"; null when the text is no date. */
function readDate(text: string): HireHopDate | null {
  const [, year, month, day, hour, minute] = written.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 0000-00-00 is MySQL's way to say "no date"; 31 June would be moved silently.
  if (Number(year) < 1000 || date.getUTCDate() !== Number(day)) return null;
  return { day: date, clock: hour === undefined ? null : `${hour}:${minute}` };
}

const dayFormat = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const shortDay = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const dayOfYear = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

// Whether there is a comma behind the weekday differs between versions of the same locale's data.
const withoutComma = (text: string): string => text.replace(',', '');

/** Writes a HireHop date whole: "Fri 12 Jun 2026, 09:00". Null when the text is no date. */
export function formatHireHopDate(text: string, { locale }: Language = english): string | null {
  const date = readDate(text);
  if (date === null) return null;
  const day = withoutComma(dayFormat(locale).format(date.day));
  return text.length === 10 ? day : `${day}, ${date.clock}`;
}

/** The day without its month: "Fri 12". */
function bareDay(date: Date, locale: string): string {
  const parts = shortDay(locale).formatToParts(date);
  return parts.flatMap(({ type, value }) => (type === 'weekday' || type === 'day' ? [value] : [])).join(' ');
}

const isMidnight = (clock: string | null): boolean => clock === null || clock === '00:00';

/**
 * Writes how a date moved, as short as can be understood: "Fri 12 → Sat 13 June", "Fri 12 June, 09:00 → 10:00". The year is
 * named when it isn't `year`, the one in which that was done. Null when either text is no date.
 */
export function formatDateMove(from: string, to: string, year: number | null, { locale }: Language = english): string | null {
  const [before, after] = [readDate(from), readDate(to)];
  if (before === null || after === null) return null;
  const sameDay = before.day.getTime() === after.day.getTime();
  const sameClock = before.clock === after.clock || (isMidnight(before.clock) && isMidnight(after.clock));
  const needsYear = [before, after].some(({ day }) => day.getUTCFullYear() !== year);
  const sameYear = before.day.getUTCFullYear() === after.day.getUTCFullYear();
  const sameMonth = sameYear && before.day.getUTCMonth() === after.day.getUTCMonth();
  const long = (date: Date): string => withoutComma((needsYear ? dayOfYear : shortDay)(locale).format(date));
  const short = (date: Date): string => withoutComma((needsYear && !sameYear ? dayOfYear : shortDay)(locale).format(date));
  if (sameDay) return sameClock ? null : `${long(after.day)}, ${before.clock ?? '00:00'} → ${after.clock ?? '00:00'}`;
  if (sameClock) return `${sameMonth ? bareDay(before.day, locale) : short(before.day)} → ${long(after.day)}`;
  const clock = (date: HireHopDate): string => (isMidnight(date.clock) ? '' : `, ${date.clock}`);
  return `${short(before.day)}${clock(before)} → ${long(after.day)}${clock(after)}`;
}

/** Writes one date for a line: "Fri 12 June, 09:00"; the year is named when it isn't `year`. Null when the text is no date. */
export function formatShortDate(text: string, year: number | null, { locale }: Language = english): string | null {
  const date = readDate(text);
  if (date === null) return null;
  const format = date.day.getUTCFullYear() === year ? shortDay : dayOfYear;
  return `${withoutComma(format(locale).format(date.day))}${isMidnight(date.clock) ? '' : `, ${date.clock}`}`;
}
