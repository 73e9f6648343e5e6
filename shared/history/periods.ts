/** Stretches of days that are named from today on, so that a saved search goes along with the calendar. */
export const periodNames = ['today', 'yesterday', '7days', '30days', 'week', 'month', 'lastweek', 'lastmonth'] as const;
export type PeriodName = (typeof periodNames)[number];

/** From the first moment to before the last, Unix milliseconds. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The first moment of a day of this computer's calendar; days and months out of range go on into the next. */
const dayAt = (year: number, month: number, day: number): number => {
  const time = new Date(0);
  time.setFullYear(year, month, day);
  time.setHours(0, 0, 0, 0);
  return time.getTime();
};

const isPeriodName = (name: string): name is PeriodName => (periodNames as readonly string[]).includes(name);

/** Which days a name means on the day of `now` (Unix milliseconds), by this computer's calendar; null when it is no such name. Weeks begin on Monday. */
export function namedPeriod(name: string, now: number): Period | null {
  const wanted = name.toLowerCase();
  if (!isPeriodName(wanted)) return null;
  const today = new Date(now);
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const days = (from: number, to: number): Period => ({ start: dayAt(year, month, day + from), end: dayAt(year, month, day + to) });
  const months = (from: number, to: number): Period => ({ start: dayAt(year, month + from, 1), end: dayAt(year, month + to, 1) });
  const monday = -((today.getDay() + 6) % 7);
  const periods: Readonly<Record<PeriodName, () => Period>> = {
    today: () => days(0, 1),
    yesterday: () => days(-1, 0),
    '7days': () => days(-6, 1),
    '30days': () => days(-29, 1),
    week: () => days(monday, monday + 7),
    month: () => months(0, 1),
    lastweek: () => days(monday - 7, monday),
    lastmonth: () => months(-1, 0),
  };
  return periods[wanted]();
}
