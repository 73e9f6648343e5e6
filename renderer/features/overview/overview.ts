import type { Overview } from '../../../shared/history/overview.ts';
import { weekdayKeys } from '../../../shared/history/query-keys.ts';

/** The times that an overview can be of, in days. */
export const overviewSpans = [7, 30, 90, 365] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** A local date as the search takes it: "2026-03-29". */
const dayKey = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** A bar of a chart over time: one day, or some that are taken together. */
export interface Bar {
  /** The first and the last day, local: "2026-03-29". */
  readonly first: string;
  readonly last: string;
  readonly events: number;
}

/** The most bars that can be told apart. */
const mostBars = 92;

/** The days of a span up to today, those without events too; in weeks where days would be too many. */
export function barsOf(overview: Overview, days: number, today: Date): Bar[] {
  const counts = new Map(overview.days.map(({ day, events }) => [day, events]));
  const width = days > mostBars ? 7 : 1;
  const bars: Bar[] = [];
  for (let end = 0; end < days; end += width) {
    const group = Array.from({ length: Math.min(width, days - end) }, (_, at) =>
      dayKey(new Date(today.getFullYear(), today.getMonth(), today.getDate() - end - at)),
    );
    const events = group.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
    bars.unshift({ first: group.at(-1) ?? '', last: group[0] ?? '', events });
  }
  return bars;
}

/** The searches that the marks of an overview lead to. Each holds within the overview's span. */
export const searchFor = {
  bar: ({ first, last }: Bar): string => (first === last ? `on:${first}` : `after:${first} before:${nextDay(last)}`),
  hour: (weekday: number, hour: number, since: string): string => `weekday:${weekdayKeys[weekday]} hour:${hour} after:${since}`,
  kind: (kind: string, since: string): string => `event:${kind} event:${kind}.* after:${since}`,
  person: (name: string, since: string): string => `user:"${name.replaceAll('"', '')}" after:${since}`,
  /** The changes of status of some jobs; as many as a search has room for. */
  statuses: (jobs: readonly number[], since: string): string =>
    jobs.reduce((text, job) => (text.length > 440 ? text : `${text} job:${job}`), `event:job.status.* after:${since}`),
  job: (job: number, since: string): string => `job:${job} after:${since}`,
};

function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  date.setDate(date.getDate() + 1);
  return dayKey(date);
}

/** The first day of a span that ends today. */
export const firstDay = (days: number, today: Date): string =>
  dayKey(new Date(today.getFullYear(), today.getMonth(), today.getDate() - days + 1));
