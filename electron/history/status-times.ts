import { setImmediate as nextTurn } from 'node:timers/promises';
import { skimEnvelope } from '../../shared/hirehop/skim.ts';
import { type StatusChange, type StatusTimes, timesBetween } from '../../shared/history/status-times.ts';
import { append } from '../../shared/lists.ts';
import type { StoredEvent } from './event-record.ts';
import type { History } from './history.ts';

/** So many events are read in one go: a few milliseconds. */
const pageSize = 40;
/** More are not read: the newest tell enough, and the answer is there in some tenths of a second. */
const maxLooked = 1_200;

/** A status as a whole number: a fraction is a company's own kind of it. Null when the value is none. */
function statusOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 ? Math.floor(number) : null;
}

/** The change of status that an event tells; null when it tells none, or when the time of its arrival says nothing. */
function statusChange({ job, receivedAt, marks, body }: StoredEvent): StatusChange | null {
  if (job === null || marks.includes('imported') || marks.includes('repeat')) return null;
  const change = skimEnvelope(body)?.changes.find(({ field }) => field.toUpperCase() === 'STATUS');
  const [from, to] = [statusOf(change?.from), statusOf(change?.to)];
  return from === null || to === null ? null : { job, at: receivedAt, from, to };
}

/**
 * The times between the statuses of jobs, from the events received since a time (Unix milliseconds). Statuses stand in the
 * messages and not in the index, so that of very many changes only the newest are read, page by page; recording does not wait.
 */
export async function readStatusTimes(history: History, since: number): Promise<StatusTimes> {
  const rows = history.select({ since, events: ['job.status.*'] });
  const looked = rows.subarray(Math.max(rows.length - maxLooked, 0));
  const changes: StatusChange[] = [];
  for await (const events of history.eventsInParts(looked, pageSize)) {
    append(
      changes,
      events.flatMap((event) => statusChange(event) ?? []),
    );
    await nextTurn();
  }
  return { pairs: timesBetween(changes), looked: looked.length, total: rows.length };
}
