import { History } from '../../../electron/history/history.ts';
import { knownValues } from '../../../electron/history/known-values.ts';
import { statusMessage } from '../../support/messages.ts';
import { expect, test } from '../../support/node-test.ts';
import { newEvent } from '../../support/stored-events.ts';

test('what can be chosen in a rule is what has come, the most frequent first, and nothing that is empty or too long', async ({
  folder,
}) => {
  const history = await History.open({ folder });
  const record = (event: string, user: string, message: object) =>
    history.record(newEvent(0, { event, user, body: JSON.stringify({ ...statusMessage(0), event, ...message }) }));
  await record('job.updated', 'Zoë', { data: { CLIENT: 'Acme', DEPOT: 'Lille' }, changes: { VENUE: { from: '', to: 'x' } } });
  await record('job.updated', '', { data: { CLIENT: 'Beta', DEPOT: 3 }, changes: { OUT_DATE: { from: '', to: 'x' } } });
  await record('invoice.created', 'Amélie', { data: { COMPANY: 'Beta' }, changes: { OUT_DATE: 'x', ['Y'.repeat(300)]: 1 } });
  expect(await knownValues(history)).toEqual({
    events: ['invoice.created', 'job.updated'],
    users: ['Amélie', 'Zoë'],
    clients: ['Beta', 'Acme'],
    depots: ['Lille'],
    fields: ['OUT_DATE', 'VENUE'],
  });
  await history.close();
});
