import type { QueryTests } from '../../shared/history/query.ts';
import { type Columns, unreadMask } from './index-rows.ts';

/** For each number of an event name and of a user, 1 where it passes the query's test; null where any will do. */
export interface MatchingNames {
  readonly events: Uint8Array | null;
  readonly users: Uint8Array | null;
}

/**
 * Finds the rows that a query asks for, oldest first, by all that the index knows: everything but the words. Looks at every
 * row, which takes a few milliseconds for a million.
 */
export function selectRows(
  { job, receivedAt, event: eventOf, user: userOf, marks }: Columns,
  size: number,
  { since, until, clock, jobs, unread }: QueryTests,
  { events, users }: MatchingNames,
): Uint32Array {
  const rows = new Uint32Array(size);
  // A job's timeline is the commonest question; a set costs five times the comparison.
  const onlyJob = jobs?.size === 1 ? ([...jobs][0] ?? -1) : null;
  let count = 0;
  // Comparing numbers first, looking them up after: most rows fall out at the first comparison.
  for (let row = 0; row < size; row += 1) {
    if (onlyJob !== null) {
      if (job[row] !== onlyJob) continue;
    } else if (jobs !== null && !jobs.has(job[row] as number)) continue;
    const at = receivedAt[row] as number;
    if (at < since || at >= until) continue;
    if (unread && ((marks[row] as number) & unreadMask) !== 0) continue;
    if (events !== null && events[eventOf[row] as number] === 0) continue;
    if (users !== null && users[userOf[row] as number] === 0) continue;
    if (clock !== null && !clock(at)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}
