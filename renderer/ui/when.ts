import { capitalise } from '../../shared/hirehop/names.ts';
import { remembered } from '../../shared/locale.ts';
import { english, type Language } from '../../shared/locales/language.ts';

/** Times as the window writes them: local, as the locale has them. */

const formatsOf = remembered((locale) => {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, options);
  return {
    clock: format({ hour: '2-digit', minute: '2-digit' }),
    dayOfYear: format({ day: 'numeric', month: 'short' }),
    dayAndYear: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    monthAndYear: format({ month: 'long', year: 'numeric' }),
    weekdayAndDay: format({ weekday: 'short', day: 'numeric', month: 'short' }),
    heading: format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
    ago: new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' }),
    day: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    whole: format({
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
  };
});

/** A time that can be written; null for what is none. */
function asTime(iso: string): Date | null {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** The local calendar day of a time, to be compared with others. */
export const dayOf = (time: Date): string => time.toDateString();

/** For a list: "14:30" today, "12 Jun" this year, "12 Jun 2025" before; empty when it's no time. */
export function shortTime(iso: string, now: Date, { locale }: Language = english): string {
  const time = asTime(iso);
  if (time === null) return '';
  const formats = formatsOf(locale);
  if (dayOf(time) === dayOf(now)) return formats.clock.format(time);
  return (time.getFullYear() === now.getFullYear() ? formats.dayOfYear : formats.dayAndYear).format(time);
}

const minuteMs = 60_000;

/**
 * For a row under its day: "now", "5 min ago", "3 hr ago" today, else the clock, as the day is said above; empty when it's
 * no time. Holds for about a minute.
 */
export function timeAgo(iso: string, now: Date, { locale }: Language = english): string {
  const time = asTime(iso);
  if (time === null) return '';
  const { ago, clock } = formatsOf(locale);
  const minutes = Math.floor((now.getTime() - time.getTime()) / minuteMs);
  // What comes after the last look at the clock is of now; what is later has another clock.
  if (minutes < -1) return clock.format(time);
  if (minutes < 1) return ago.format(0, 'second');
  if (minutes < 60) return ago.format(-minutes, 'minute');
  return dayOf(time) === dayOf(now) ? ago.format(-Math.floor(minutes / 60), 'hour') : clock.format(time);
}

/** The day of a time as a heading: "Today", "Yesterday", "Fri 12 June 2026"; empty when it's no time. */
export function dayHeading(iso: string, now: Date, { locale }: Language = english): string {
  const time = asTime(iso);
  if (time === null) return '';
  const { heading, day } = formatsOf(locale);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (dayOf(time) === dayOf(now)) return capitalise(day.format(0, 'day'));
  if (dayOf(time) === dayOf(yesterday)) return capitalise(day.format(-1, 'day'));
  return heading.format(time).replace(',', '');
}

/** True when two times are of different days here. */
export const isOtherDay = (a: string, b: string): boolean => dayOf(new Date(a)) !== dayOf(new Date(b));

/** The whole date and time, to the second: "Friday, 12 June 2026, 14:30:05"; empty when it's no time. */
export function fullTime(iso: string, { locale }: Language = english): string {
  const time = asTime(iso);
  return time === null ? '' : formatsOf(locale).whole.format(time).replace(' at ', ', ');
}

/** A day with its year: "12 Jun 2025"; empty when it's no time. */
export function dayText(iso: string, { locale }: Language = english): string {
  const time = asTime(iso);
  return time === null ? '' : formatsOf(locale).dayAndYear.format(time);
}

/** A month with its year: "June 2025"; given as "2025-06". */
export function monthName(month: string, { locale }: Language = english): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = new Date(2000, number - 1, 1);
  first.setFullYear(year);
  return formatsOf(locale).monthAndYear.format(first);
}

/** When something ends: "14:30" today, else "Sat 13 Jun, 14:30". */
export function untilTime(iso: string, now: Date, { locale }: Language = english): string {
  const time = asTime(iso);
  if (time === null) return '';
  const { clock, weekdayAndDay } = formatsOf(locale);
  return dayOf(time) === dayOf(now) ? clock.format(time) : `${weekdayAndDay.format(time).replace(',', '')}, ${clock.format(time)}`;
}

/**
 * HireHop's "YYYY-MM-DD hh:mm:ss", which is UTC without saying so, as ISO 8601.
 * Null when it's something else. Source: HireHop's documentation.
 */
export function sentAt(time: string): string | null {
  const iso = `${time.replace(' ', 'T')}Z`;
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : null;
}
