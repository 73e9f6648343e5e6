import { expect, test } from 'playwright/test';
import { speak } from '../../../../shared/locales/language.ts';
import { makeDecider } from '../../../../shared/rules/decide.ts';
import { exampleEvent } from '../../../../shared/rules/example-event.ts';
import { insertRule, moveRule, removeRule, replaceRule, ruleKeys, withoutRule } from '../../../../shared/rules/rule-set.ts';
import { conditionsWords } from '../../../../shared/rules/rule-words.ts';
import { type Conditions, type Rule, ruleSchema } from '../../../../shared/rules/rules.ts';
import { startingRules } from '../../../../shared/rules/starting-rules.ts';

const french = speak({ code: 'fr', locale: 'fr-FR' });
const rule = (when: object, name = 'It'): Rule => ruleSchema.parse({ name, when, action: 'normal' });
const conditions = (when: object): Conditions => rule(when).when;

const table: readonly [object, string, string][] = [
  [{}, 'Any event', 'Tout événement'],
  [{ events: ['*'] }, 'Any event', 'Tout événement'],
  [{ events: ['job.*'] }, 'Anything about jobs', 'Tout ce qui concerne les affaires'],
  [
    { events: ['job.*'], statusTo: [2], by: 'others' },
    'Job status changes to Booked, by others',
    'Une affaire passe à Réservé, par d’autres',
  ],
  [
    { statusFrom: [1], statusTo: [2, 9] },
    'Job status changes from Provisional to Booked or Cancelled',
    'Une affaire passe de Provisoire à Réservé ou Annulé',
  ],
  [{ statusFrom: [2] }, 'Job status changes from Booked', 'Une affaire quitte Réservé'],
  [{ fields: ['OUT_DATE', 'CREW_CALL'], by: 'me' }, 'Out or Crew call changed, by me', 'Changement de Sortie ou Crew call, par moi'],
  [
    { events: ['invoice.created'], jobs: [12], users: ['Zoë'], clients: ['Acme, Ltd'], depots: ['Lille'], words: ['late', 'unpaid'] },
    'Invoice: created, job 12, by Zoë, client Acme, Ltd, depot Lille, containing “late, unpaid”',
    'Facture : créée, affaire 12, par Zoë, client Acme, Ltd, dépôt Lille, contenant « late, unpaid »',
  ],
  [{ events: ['*.status.updated'] }, 'Events named “*.status.updated”', 'Événements nommés « *.status.updated »'],
];

for (const [when, english, inFrench] of table) {
  test(`the conditions ${JSON.stringify(when)} in words: ${english}`, () => {
    expect(conditionsWords(conditions(when))).toBe(english);
    expect(conditionsWords(conditions(when), french)).toBe(inFrench);
  });
}

test('the example of a rule is an event that the rule is for', () => {
  const others = table.map(([when]) => when).filter((when) => !('by' in when) || when.by !== 'me');
  for (const when of [...others, ...startingRules.rules.slice(1).map((each) => each.when)]) {
    const envelope = exampleEvent(conditions(when));
    const body = JSON.stringify({ data: envelope.data });
    const decide = makeDecider({ rules: [rule(when)], otherwise: { action: 'off', sound: false } }, '');
    expect(decide({ envelope, body }), JSON.stringify(when)).toMatchObject({ place: 0 });
  }
});

test('rules keep their order but for the one that is moved, put in or taken out', () => {
  const set = { ...startingRules, rules: ['a', 'b', 'c'].map((name) => rule({}, name)) };
  const names = ({ rules }: typeof set): string => rules.map(({ name }) => name).join('');
  expect(names(moveRule(set, 0, 2))).toBe('bca');
  expect(names(moveRule(set, 2, 1))).toBe('acb');
  expect(moveRule(set, 0, 3)).toBe(set);
  expect(names(insertRule(set, 1, rule({}, 'x')))).toBe('axbc');
  expect(names(replaceRule(set, 1, rule({}, 'x')))).toBe('axc');
  expect(names(removeRule(set, 1))).toBe('ac');
  expect(names(withoutRule(set, rule({}, 'b')))).toBe('ac');
  expect(withoutRule(set, rule({ jobs: [1] }, 'b'))).toBe(set);
  expect(ruleKeys(insertRule(set, 0, rule({}, 'b')))).toEqual(['b 1', 'a 1', 'b 2', 'c 1']);
});
