import { expect, test } from 'playwright/test';
import { type Envelope, readEnvelope } from '../../../shared/hirehop/envelope.ts';
import { describeRecord } from '../../../shared/hirehop/record.ts';
import { formatValue, readableText } from '../../../shared/hirehop/values.ts';
import { english } from '../../../shared/locales/language.ts';
import { composeEvent } from '../../../shared/rules/compose.ts';
import { makeDecider } from '../../../shared/rules/decide.ts';
import { ruleSetSchema } from '../../../shared/rules/rules.ts';

const table: readonly [string, string][] = [
  ['Fjord &amp; Sons', 'Fjord & Sons'],
  ['Zo&euml; &quot;Z&quot; O&#039;Hara &#x26; Co', 'Zoë "Z" O\'Hara & Co'],
  // Once: what a person typed as an entity stays one.
  ['&amp;amp; and &amp;lt;b&amp;gt;', '&amp; and &lt;b&gt;'],
  ['&lt;b&gt;', '<b>'],
  // Not whole, not known, or no entity at all.
  ['AT&T, R&D; &copyright; &amp &;', 'AT&T, R&D; &copyright; &amp &;'],
  ['https://x.example/?a=1&lt=2&b=3', 'https://x.example/?a=1&lt=2&b=3'],
  // JSON in a text, its quotes made entities or its values.
  ['{&quot;name&quot;:&quot;A &amp;amp; B&quot;}', 'name: A &amp; B'],
  ['{"name":"A &amp;amp; B"}', 'name: A &amp; B'],
  ['["&lt;", "&gt;"]', '<, >'],
];
for (const [sent, shown] of table) {
  test(`entities become characters once: ${sent.slice(0, 50)}`, () => {
    expect(readableText(sent)).toBe(shown);
    expect(formatValue(sent, { event: 'job.updated', field: 'DETAILS', data: {}, language: english })).toBe(shown);
  });
}

test('a text that holds nothing but blank entities says nothing', () => {
  expect(readableText('&nbsp;')).toBe('');
});

const envelope: Envelope = readEnvelope({
  event: 'job.status.updated',
  job: 15_564,
  user_name: 'Zo&euml; &#8238;&lt;b&gt;',
  data: {
    JOB_NAME: 'Fjord &amp; Sons',
    CLIENT: 'A &amp; B',
    CURRENCY: { SYMBOL: '&pound;' },
    MONEY: '12',
    CUSTOM_FIELDS: { 'Crew &amp; van': { value: '3 &gt; 2' } },
  },
  changes: { JOB_NAME: { from: 'Fjord &amp; Son', to: 'Fjord &amp; Sons' } },
});

test('an event is told without entities, and a hidden sign does not come out of one', () => {
  expect(composeEvent(envelope)).toMatchObject({
    subject: 'Job 15564 Fjord & Sons',
    what: expect.stringContaining('Fjord & Son → Fjord & Sons'),
    who: 'Zoë <b>',
    client: 'A & B',
  });
  const fields = describeRecord(envelope).flatMap(({ fields: each }) => each.map(({ label, value }) => `${label}: ${value}`));
  expect(fields).toEqual(expect.arrayContaining([expect.stringMatching(/: £12\.00$/), 'Crew & van: 3 > 2']));
});

test('a rule finds a client as it is shown, and as it was sent', () => {
  const matches = (when: object): boolean =>
    makeDecider(
      ruleSetSchema.parse({ rules: [{ name: 'x', when, action: 'urgent' }], otherwise: { action: 'silent', sound: false } }),
      '',
    )({ envelope, body: '' }).rule === 'x';
  expect(matches({ clients: ['a & b'] })).toBe(true);
  expect(matches({ clients: ['A &amp; B'] })).toBe(true);
  expect(matches({ users: ['zoë'] })).toBe(true);
  expect(matches({ clients: ['C & D'] })).toBe(false);
});
