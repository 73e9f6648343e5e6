import { join } from 'node:path';
import { History } from '../../../electron/history/history.ts';
import { knownValues } from '../../../electron/history/known-values.ts';
import { countNotified } from '../../../electron/notify/count-notified.ts';
import { newestMatch } from '../../../electron/notify/newest-match.ts';
import { startingRules } from '../../../shared/rules/starting-rules.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

const mebibyte = 1_048_576;
const [rule] = startingRules.rules;

test('however large events are, what reads many of them holds some megabytes at a time', async ({ folder }) => {
  const history = await History.open({ folder: join(folder, 'history') });
  for (let number = 1; number <= 6; number += 1) {
    const body = JSON.stringify({ event: 'job.updated', number, data: { NOTE: 'x'.repeat(3 * mebibyte) } });
    await history.record({ ...newEvent(number), body });
  }
  let held = 0;
  const read = history.eventsAt.bind(history);
  history.eventsAt = async (rows) => {
    const events = await read(rows);
    held = Math.max(
      held,
      events.reduce((sum, { body }) => sum + body.length, 0),
    );
    return events;
  };
  expect(await history.mapEvents(history.newestRows(0, 100), ({ id }) => id)).toEqual([6, 5, 4, 3, 2, 1]);
  await knownValues(history);
  if (rule !== undefined) await newestMatch(history, { ...rule, when: { ...rule.when, events: ['nothing.like.this'] } }, '');
  expect(await countNotified(history, { rules: null, me: '' }, 0)).toMatchObject({ looked: 6, total: 6 });
  expect(held).toBeLessThan(9 * mebibyte);
  await history.close();
});
