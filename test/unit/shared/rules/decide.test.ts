import { expect, test } from 'playwright/test';
import { readEnvelope } from '../../../../shared/hirehop/envelope.ts';
import { makeDecider } from '../../../../shared/rules/decide.ts';
import { ruleSetSchema } from '../../../../shared/rules/rules.ts';
import { startingRules } from '../../../../shared/rules/starting-rules.ts';
import { statusMessage } from '../../../support/messages.ts';

type Message = Readonly<Record<string, unknown>>;

const event = (message: Message) => ({ envelope: readEnvelope(message), body: JSON.stringify(message) });

/** Whether a rule with one condition matches a message. */
function matches(when: object, message: Message, me = ''): boolean {
  const rules = ruleSetSchema.parse({ rules: [{ name: 'It', when, action: 'urgent' }], otherwise: { action: 'silent', sound: false } });
  return makeDecider(rules, me)(event(message)).rule === 'It';
}

const job = (overrides: Message = {}, data: Message = {}): Message =>
  statusMessage(0, {
    data: { JOB_NAME: 'Main Stage', CLIENT: 'Crème de la Scène SARL', DEPOT: 'Lille', DEPOT_ID: 2, ...data },
    ...overrides,
  });

const table: readonly [string, object, Message, boolean][] = [
  ['no condition', {}, job(), true],
  ['a pattern of event names', { events: ['job.*'] }, job(), true],
  ['another pattern', { events: ['invoice.*', '*.created'] }, job(), false],
  ['a part of a name, whatever its case and accents', { users: ['ZOE'] }, job(), true],
  ['an e-mail address', { users: ['zoe@northlight.example'] }, job(), true],
  ['another user', { users: ['John'] }, job(), false],
  ['a job', { jobs: [1, 15_564] }, job({ job: '15564' }), true],
  ['another job', { jobs: [1] }, job(), false],
  ['a client', { clients: ['creme'] }, job(), true],
  ['a client of an event without one', { clients: ['creme'] }, { event: 'a.b' }, false],
  ['a depot by its name', { depots: ['lille'] }, job(), true],
  ['a depot by its number', { depots: ['2'] }, job({}, { DEPOT: '' }), true],
  ['another depot', { depots: ['Leeds'] }, job(), false],
  ['the status that a job got', { statusTo: [2] }, job(), true],
  ["a company's own sub-status of it", { statusTo: [2] }, job({ changes: { STATUS: { from: 1, to: '2.1' } } }), true],
  ['the status that a job had', { statusFrom: [1], statusTo: [2, 3] }, job(), true],
  ['a status that came without the one before', { statusFrom: [1] }, job({ changes: { STATUS: 2 } }), false],
  ['an empty status, which is not "Enquiry"', { statusTo: [0] }, job({ changes: { STATUS: { from: 1, to: '' } } }), false],
  ["an invoice's status, which is no job's", { statusTo: [2] }, job({ event: 'invoice.status.updated' }), false],
  ['a field that changed', { fields: ['OUT_DATE', 'status'] }, job(), true],
  ['a pattern of fields', { fields: ['*_DATE'] }, job({ changes: { OUT_DATE: { from: '', to: '2026-06-12' } } }), true],
  ['a field that did not change', { fields: ['VENUE'] }, job(), false],
  ['words in the values', { words: ['main', 'creme'] }, job(), true],
  ['words that are only names of fields', { words: ['JOB_NAME'] }, job(), false],
  ['all conditions together', { events: ['job.*'], users: ['zoe'], jobs: [1] }, job(), false],
];

for (const [what, when, message, expected] of table) {
  test(`a rule for ${what} ${expected ? 'matches' : 'does not match'}`, () => {
    expect(matches(when, message)).toBe(expected);
  });
}

test('"me" is known by name or address, and nobody while it is not told', () => {
  for (const me of ['zoë', ' ZOE@northlight.example ']) {
    expect(matches({ by: 'me' }, job(), me)).toBe(true);
    expect(matches({ by: 'others' }, job(), me)).toBe(false);
  }
  expect(matches({ by: 'me' }, job(), 'Zo')).toBe(false);
  expect(matches({ by: 'me' }, job({ user_name: '', user_email: '' }), '')).toBe(false);
  expect(matches({ by: 'others' }, job(), '')).toBe(true);
});

test('the first rule that matches decides, one that is switched off never does, and a default is at the end', () => {
  const rules = ruleSetSchema.parse({
    rules: [
      { name: 'Off', enabled: false, action: 'off' },
      { name: 'Booked', when: { statusTo: [2] }, action: 'urgent' },
      { name: 'Jobs', when: { events: ['job.*'] }, action: 'normal', sound: false },
    ],
    otherwise: { action: 'silent', sound: false },
  });
  const decide = makeDecider(rules, '');
  expect(decide(event(job()))).toEqual({ rule: 'Booked', place: 1, action: 'urgent', sound: true });
  expect(decide(event(job({ changes: [] })))).toEqual({ rule: 'Jobs', place: 2, action: 'normal', sound: false });
  expect(decide(event({ event: 'a.b' }))).toEqual({ rule: null, place: null, action: 'silent', sound: false });
});

test('the rules to begin with suit a hire desk', () => {
  const decide = makeDecider(startingRules, 'Zoë');
  const action = (message: Message): string => decide(event({ user_name: 'John', ...message })).action;
  const status = (to: number): Message => ({ event: 'job.status.updated', job: 1, changes: { STATUS: { from: 5, to } } });
  expect(action({ ...status(9), user_name: 'Zoë' })).toBe('silent');
  for (const trouble of [6, 8, 9]) expect(action(status(trouble))).toBe('urgent');
  expect(action(status(2))).toBe('normal');
  expect(decide(event({ event: 'job.updated', changes: { OUT_DATE: 'x' } }))).toMatchObject({ rule: 'Dates that moved', sound: true });
  expect(action({ event: 'contact.person.updated' })).toBe('silent');
  expect(action({ event: 'contact.company.created' })).toBe('normal');
  expect(action({ event: 'vehicle.service.due' })).toBe('normal');
});

test('conditions that nothing could match, and rules without a name, are refused', () => {
  const refused = (rule: object) => ruleSetSchema.safeParse({ rules: [rule], otherwise: { action: 'normal', sound: true } }).success;
  expect(refused({ name: 'x', action: 'normal' })).toBe(true);
  for (const wrong of [
    { action: 'normal' },
    { name: ' ', action: 'normal' },
    { name: 'x', action: 'loud' },
    { name: 'x', action: 'off', when: { statusTo: [12] } },
    { name: 'x', action: 'off', when: { event: 'job.*' } },
  ]) {
    expect(refused(wrong)).toBe(false);
  }
});
