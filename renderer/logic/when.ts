/** Times as the window writes them: local, 24 hours, in English. */

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const weekdayAndDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const whole = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The local calendar day of a time, to be compared with others. */
export const dayOf = (time: Date): string => time.toDateString();

/** For a list: "14:30" today, "12 Jun" this year, "12 Jun 2025" before; empty when it's no time. */
export function shortTime(iso: string, now: Date): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  if (dayOf(time) === dayOf(now)) return clock.format(time);
  return (time.getFullYear() === now.getFullYear() ? dayOfYear : dayAndYear).format(time);
}

/** The whole date and time, to the second: "Friday 12 June 2026, 14:30:05"; empty when it's no time. */
export function fullTime(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? '' : whole.format(time).replace(' at ', ', ');
}

/** A day with its year: "12 Jun 2025"; empty when it's no time. */
export function dayText(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? '' : dayAndYear.format(time);
}

/** When something ends: "14:30" today, else "Sat 13 Jun, 14:30". */
export function untilTime(iso: string, now: Date): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
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
