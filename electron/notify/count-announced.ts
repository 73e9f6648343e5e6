import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RuleAction } from '../../shared/rules/rules.ts';
import type { History } from '../history/history.ts';
import { Judge, type JudgeSettings } from './judge.ts';

/** What rules would have made of past events. */
export interface AnnouncedCount extends Record<RuleAction, number> {
  /** How many events were looked at. */
  readonly looked: number;
  /** How many there are in that time; more than were looked at when there are very many. */
  readonly total: number;
}

/** So many events are read and judged in one go: a few milliseconds. */
const pageSize = 100;
/** More are not looked at: the newest tell enough. */
const maxLooked = 20_000;

/**
 * Counts what rules would have made of the events received since a time (Unix milliseconds), the newest first. Reads page by
 * page and gives way after each, so that recording does not wait.
 */
export async function countAnnounced(history: History, settings: JudgeSettings, since: number): Promise<AnnouncedCount> {
  const rows = history.select({ since });
  const judge = new Judge();
  const counts: Record<RuleAction, number> = { normal: 0, urgent: 0, silent: 0, off: 0 };
  let looked = 0;
  const end = Math.max(rows.length - maxLooked, 0);
  for (let last = rows.length; last > end; last -= pageSize) {
    const events = await history.eventsAt([...rows.subarray(Math.max(last - pageSize, end), last)]);
    for (const event of events) counts[judge.judge(event, settings).action] += 1;
    looked += events.length;
    await nextTurn();
  }
  return { ...counts, looked, total: rows.length };
}
