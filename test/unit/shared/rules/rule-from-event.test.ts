import { expect, test } from 'playwright/test';
import { readEnvelope } from '../../../../shared/hirehop/envelope.ts';
import { speak } from '../../../../shared/locales/language.ts';
import { makeDecider } from '../../../../shared/rules/decide.ts';
import { type RuleRequest, ruleFromEvent, withRuleFirst } from '../../../../shared/rules/rule-from-event.ts';
import type { Rule } from '../../../../shared/rules/rules.ts';
import { startingRules } from '../../../../shared/rules/starting-rules.ts';
import { statusMessage } from '../../../support/messages.ts';

type Message = Readonly<Record<string, unknown>>;
const event = (message: Message) => ({ envelope: readEnvelope(message), body: JSON.stringify(message) });
const envelope = (message: Message) => event(message).envelope;
const made = (request: RuleRequest, message: Message): Rule => {
  const rule = ruleFromEvent(request, envelope(message));
  if (rule === null) throw new Error('No rule was made.');
  return rule;
};
const french = speak({ code: 'fr', locale: 'fr-FR' });

const moved = statusMessage(0, {
  event: 'job.updated',
  changes: { OUT_DATE: { from: '2026-06-12', to: '2026-06-13' }, VENUE: { from: '', to: 'Lille' }, COLOUR: { from: 'a', to: 'b' } },
});
const withoutChanges = { event: 'vehicle.service.due', data: { ID: 12 }, changes: [] };

test('a rule that mutes events like one is named by the status, the fields or the kind of it', () => {
  const named = (message: Message, language = french) => ruleFromEvent('mute-like', envelope(message), language)?.name;
  expect(ruleFromEvent('mute-like', envelope(statusMessage(0)))).toMatchObject({
    name: 'Muted: jobs that become “Booked”',
    when: { events: ['job.status.updated'], statusTo: [2], fields: [] },
    action: 'silent',
    sound: false,
  });
  expect(ruleFromEvent('mute-like', envelope(moved))).toMatchObject({
    name: 'Muted: Job: updated (Out or Venue)',
    when: { events: ['job.updated'], fields: ['OUT_DATE', 'VENUE'], statusTo: [] },
  });
  expect(ruleFromEvent('mute-like', envelope(withoutChanges))).toMatchObject({
    name: 'Muted: Vehicle: service due',
    when: { events: ['vehicle.service.due'], fields: [] },
  });
  expect(named(moved)).toContain('Ne plus notifier');
});

test('such a rule, put first, silences what is like the event and nothing else', () => {
  for (const message of [statusMessage(0), moved, withoutChanges]) {
    const decide = makeDecider(withRuleFirst(startingRules, made('mute-like', message)), '');
    expect(decide(event(message))).toMatchObject({ action: 'silent', place: 0 });
    expect(decide(event(statusMessage(1, { changes: { STATUS: { from: 2, to: 9 } } })))).toMatchObject({ action: 'urgent', place: 2 });
  }
});

test('a job can always be told of; an event without one makes no such rule', () => {
  const rule = ruleFromEvent('notify-job', envelope(statusMessage(0)));
  expect(rule).toMatchObject({ name: 'Job 15564: always notify', when: { jobs: [15_564], events: [] }, action: 'normal', sound: true });
  expect(ruleFromEvent('notify-job', envelope(withoutChanges))).toBeNull();
});

test('the same wish a second time moves its rule first and adds none', () => {
  const rule = made('notify-job', statusMessage(0));
  const other = made('mute-like', moved);
  const twice = withRuleFirst(withRuleFirst(withRuleFirst(startingRules, rule), other), rule);
  expect(twice.rules.map(({ name }) => name).slice(0, 3)).toEqual([rule.name, other.name, 'What I did myself']);
  expect(twice.rules).toHaveLength(startingRules.rules.length + 2);
});

test('an event that is hostile in every way still makes a rule that can be kept', () => {
  const changes = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`F${number}`.repeat(90), { from: 1, to: number }]));
  for (const name of ['x'.repeat(5_000), 'a.\u202e<b>', '*', '.', 'job']) {
    const rule = ruleFromEvent('mute-like', envelope({ event: name, job: 3, changes }));
    expect(rule?.name.length).toBeLessThanOrEqual(80);
  }
});
