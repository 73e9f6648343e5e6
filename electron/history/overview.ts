import type { Overview, OverviewCount } from '../../shared/history/overview.ts';
import type { EventIndex } from './event-index.ts';

/** How many of the most frequent are named. */
const named = 8;

/** The clock is asked once for each of these, in milliseconds: all zones are whole quarters of an hour away from UTC. */
const quarterMs = 15 * 60_000;

/** A moment as calendars and clocks here have it. */
interface LocalTime {
  /** "2026-03-29" */
  readonly day: string;
  readonly weekday: number;
  readonly hour: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

function localTime(at: number): LocalTime {
  const time = new Date(at);
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return { day, weekday: time.getDay(), hour: time.getHours() };
}

const addTo = <K>(counts: Map<K, number>, key: K, events: number): void => void counts.set(key, (counts.get(key) ?? 0) + events);

const largest = <K>(counts: ReadonlyMap<K, number>): [K, number][] => [...counts].sort(([, a], [, b]) => b - a).slice(0, named);

const entries = (counts: ReadonlyMap<string, number>): OverviewCount[] => largest(counts).map(([name, events]) => ({ name, events }));

/** Counts in runs: neighbours are mostly alike, and a lookup for each costs more than all the rest. */
class RunCounter {
  readonly counts = new Map<number, number>();
  #value = Number.NaN;
  #run = 0;

  add(value: number): void {
    if (value !== this.#value) {
      this.flush();
      this.#value = value;
    }
    this.#run += 1;
  }

  /** Must be called before `counts` is read. */
  flush(): void {
    if (this.#run > 0) addTo(this.counts, this.#value, this.#run);
    this.#run = 0;
  }
}

/** Adds up what stands for the same text: "job.created" and "job.updated" are both "job". */
function byText(counts: Uint32Array, textOf: (number: number) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [number, events] of counts.entries()) if (events > 0) addTo(sums, textOf(number), events);
  return sums;
}

/** The same events by day, and by day of the week and hour. */
function byClock(quarters: ReadonlyMap<number, number>): Pick<Overview, 'days' | 'hours'> {
  const days = new Map<string, number>();
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const [quarter, events] of quarters) {
    const { day, weekday, hour } = localTime(quarter * quarterMs);
    addTo(days, day, events);
    const ofDay = hours[weekday];
    if (ofDay !== undefined) ofDay[hour] = (ofDay[hour] ?? 0) + events;
  }
  return { days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, events]) => ({ day, events })), hours };
}

/**
 * Counts the events received since a time (Unix milliseconds) by day, hour, kind, person and job, from the index alone: a
 * pass over all rows, some tens of milliseconds for a million. Days and hours are this computer's.
 */
export function countOverview(index: EventIndex, since: number): Overview {
  const { names } = index;
  const quarters = new RunCounter();
  const jobs = new RunCounter();
  const events = new Uint32Array(names.events);
  const users = new Uint32Array(names.users);
  let total = 0;
  for (let row = 0; row < index.size; row += 1) {
    const at = index.receivedAt(row);
    if (at < since) continue;
    total += 1;
    quarters.add(Math.floor(at / quarterMs));
    jobs.add(index.jobAt(row));
    const event = names.event[row] as number;
    const user = names.user[row] as number;
    events[event] = (events[event] as number) + 1;
    users[user] = (users[user] as number) + 1;
  }
  quarters.flush();
  jobs.flush();
  // What has no job and who is not named can't be asked for.
  jobs.counts.delete(-1);
  const people = byText(users, names.userOf);
  people.delete('');
  return {
    total,
    ...byClock(quarters.counts),
    kinds: entries(byText(events, (number) => names.eventOf(number).split('.', 1)[0] ?? '')),
    people: entries(people),
    jobs: largest(jobs.counts).map(([job, count]) => ({ job, events: count })),
  };
}
