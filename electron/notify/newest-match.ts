import { setImmediate as nextTurn } from 'node:timers/promises';
import { gapEvent } from '../../shared/hirehop/gap.ts';
import { skimEnvelope } from '../../shared/hirehop/skim.ts';
import { makeDecider } from '../../shared/rules/decide.ts';
import type { Rule } from '../../shared/rules/rules.ts';
import type { StoredEvent } from '../history/event-record.ts';
import type { History } from '../history/history.ts';

/** So many of the newest events are looked at, so many in one go. */
const looked = 2_000;
const pageSize = 100;

/** The newest event that a rule is for, whatever stands before the rule; null when none of the newest 2,000 is. Gives way between reads. */
export async function newestMatch(history: History, rule: Rule, me: string): Promise<StoredEvent | null> {
  const decide = makeDecider({ rules: [{ ...rule, enabled: true }], otherwise: { action: 'off', sound: false } }, me);
  for await (const events of history.eventsInParts(history.newestRows(0, looked), pageSize)) {
    for (const event of events) {
      // Rules never judge those.
      if (event.event === gapEvent || event.marks.includes('test')) continue;
      const envelope = skimEnvelope(event.body);
      if (envelope !== null && decide({ envelope, body: event.body }).place !== null) return event;
    }
    await nextTurn();
  }
  return null;
}
