import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RuleAction } from '../../shared/rules/rules.ts';
import { startingRules } from '../../shared/rules/starting-rules.ts';
import type { History } from '../history/history.ts';
import { Judge, type JudgeSettings } from './judge.ts';

/** What rules would have made of past events. */
export interface NotifiedCount extends Record<RuleAction, number> {
  /** How many events were looked at. */
  readonly looked: number;
  /** How many there are in that time; more than were looked at when there are very many. */
  readonly total: number;
  /** How many events each rule decided, in the rules' order. */
  readonly decided: number[];
}

/** So many events are read and judged in one go: a few milliseconds. */
const pageSize = 100;
/** More are not looked at: the newest tell enough. */
const maxLooked = 20_000;

/**
 * Counts what rules would have made of the events received since a time (Unix milliseconds), the newest first. Reads page by
 * page and gives way after each, so that recording does not wait. Null when it was given up by the signal.
 */
export async function countNotified(
  history: History,
  settings: JudgeSettings,
  since: number,
  signal?: AbortSignal,
): Promise<NotifiedCount | null> {
  const rows = history.select({ since });
  const judge = new Judge();
  const counts: Record<RuleAction, number> = { normal: 0, urgent: 0, silent: 0, off: 0 };
  const decided = (settings.rules ?? startingRules).rules.map(() => 0);
  let looked = 0;
  const end = Math.max(rows.length - maxLooked, 0);
  for (let last = rows.length; last > end; last -= pageSize) {
    for await (const events of history.eventsInParts(rows.subarray(Math.max(last - pageSize, end), last), pageSize)) {
      for (const event of events) {
        const { action, place } = judge.judge(event, settings);
        counts[action] += 1;
        if (place !== null) decided[place] = (decided[place] ?? 0) + 1;
      }
      looked += events.length;
      await nextTurn();
      if (signal?.aborted) return null;
    }
  }
  return { ...counts, looked, total: rows.length, decided };
}
