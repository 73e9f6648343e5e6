import { remembered } from '../../../../shared/locale.ts';

const long = remembered((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

/** A weekday by its name, as it stands at the beginning of a line: "Monday", "Lundi". `day` is 1 for Monday to 7 for Sunday. */
export function weekdayName(day: number, locale: string): string {
  // The first of January 2024 was a Monday.
  const name = long(locale).format(Date.UTC(2024, 0, day));
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}
