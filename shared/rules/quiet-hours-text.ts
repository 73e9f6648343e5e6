import { append } from '../lists.ts';
import { remembered } from '../locale.ts';
import type { QuietSpan } from './quiet-hours.ts';

/** A Monday, in Unix milliseconds. */
const someMonday = Date.UTC(2026, 0, 5);
const dayMs = 86_400_000;

/** A name as it's compared: abbreviations may end with a dot. */
const plain = (name: string): string => name.toLowerCase().replaceAll('.', '');

/** The days of the week by the names that a language has for them, short and long; 1 is Monday. */
const daysIn = remembered((locale) => {
  const formats = (['short', 'long'] as const).map((weekday) => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }));
  const named = [1, 2, 3, 4, 5, 6, 7].flatMap((day) =>
    formats.map((format) => [plain(format.format(someMonday + (day - 1) * dayMs)), day] as const),
  );
  return new Map(named);
});

/** The days from the one to the other, also over the end of a week. */
function daysBetween(first: number, last: number): number[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => ((first - 1 + at) % 7) + 1);
}

const part = /^(?:([^\d\s–-]+)(?:\s*[–-]\s*([^\d\s–-]+))?\s+)?(\d{1,2}:\d\d)\s*[–-]\s*(\d{1,2}:\d\d)$/u;

/**
 * Reads quiet hours as a person writes them: "Mon-Fri 18:00-08:00, Sat-Sun 00:00-24:00"; hours without days are for each day, and
 * nothing at all for none. Days may be named in English or in the language of `locale` (BCP 47). Null when it can't be read.
 */
export function readQuietHours(text: string, locale: string): QuietSpan[] | null {
  if (text.trim() === '') return [];
  const dayOf = (name: string): number | undefined => daysIn('en').get(plain(name)) ?? daysIn(locale).get(plain(name));
  const spans: QuietSpan[] = [];
  for (const given of text.split(/[,;]/)) {
    const [, first, last = first, from, to] = part.exec(given.trim()) ?? [];
    if (from === undefined || to === undefined) return null;
    const days = first === undefined || last === undefined ? [1, 7] : [dayOf(first), dayOf(last)];
    const [begin, end] = days;
    if (begin === undefined || end === undefined) return null;
    const clock = (time: string): string => time.padStart(5, '0');
    // The end of a day is the beginning of the next.
    const until = clock(to) === '24:00' ? '00:00' : clock(to);
    append(
      spans,
      daysBetween(begin, end).map((day) => ({ day, from: clock(from), to: until })),
    );
  }
  return spans;
}
