import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoredEvent } from '../history/event-record.ts';
import type { History } from '../history/history.ts';

/** Number of events that are read in one go. */
const pageSize = 50;
/** How far back is looked after a start, in events. */
const maxMissed = 2_000;

export interface MissedEvents {
  /** When what is looked for began, in Unix milliseconds. */
  readonly since: number;
  /** The id of the last event that was dealt with before. */
  readonly after: number;
  /** The id of the newest event that is looked at. */
  readonly through: number;
}

/**
 * Reads what was recorded since a time, was not dealt with and is still unread, oldest first: the newest 2,000 events at the
 * most. Gives way between reads, since recording comes first.
 */
export async function* readMissed(history: History, { since, after, through }: MissedEvents): AsyncGenerator<StoredEvent[]> {
  const [first] = history.idsOf({ since }).slice(-maxMissed);
  if (first === undefined) return;
  for (let id = Math.max(first - 1, after); id < through; await nextTurn()) {
    const events = await history.after(id, pageSize);
    const last = events.at(-1);
    if (last === undefined) return;
    id = last.id;
    // What was received earlier stands among them where it was imported.
    yield events.filter((event) => event.receivedAt >= since && event.id <= through && history.isUnread(event.id));
  }
}
