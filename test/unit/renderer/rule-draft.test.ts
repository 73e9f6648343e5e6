import { expect, test } from 'playwright/test';
import { makeChoices, valueOfLabel } from '../../../renderer/features/rules/choices.ts';
import { emptyDraft, fromDraft, toDraft } from '../../../renderer/features/rules/rule-draft.ts';
import { english } from '../../../shared/locales/language.ts';
import { startingRules } from '../../../shared/rules/starting-rules.ts';

test('a rule that was taken apart for editing and not changed is the same again', () => {
  for (const rule of startingRules.rules) expect(fromDraft(toDraft(rule), english)).toEqual({ rule });
});

test('what is wrong with a rule is told at its field', () => {
  expect(fromDraft(emptyDraft, english)).toEqual({ errors: { name: 'Enter a name for the rule.' } });
  const draft = { ...emptyDraft, name: 'It' };
  expect(fromDraft({ ...draft, jobs: ['12', 'x'] }, english)).toEqual({ errors: { jobs: '“x” is not a job number.' } });
  expect(fromDraft({ ...draft, jobs: ['9'.repeat(16)] }, english)).toHaveProperty('errors.jobs');
  expect(fromDraft({ ...draft, words: ['x'.repeat(201)] }, english)).toHaveProperty('errors.words');
  expect(fromDraft({ ...draft, users: Array.from({ length: 51 }, String) }, english)).toHaveProperty('errors.users');
});

test('a label stands for one value, and what is nobody’s label stands for itself', () => {
  const choices = makeChoices(['COLOUR', 'STATUS_COLOUR', 'VENUE', 'VENUE'], (value) => (value === 'VENUE' ? 'Venue' : 'Status colour'));
  expect(choices.map(({ label }) => label)).toEqual(['Status colour', 'Status colour (STATUS_COLOUR)', 'Venue']);
  expect(valueOfLabel(choices, 'status colour')).toBe('COLOUR');
  expect(valueOfLabel(choices, 'Status colour (STATUS_COLOUR)')).toBe('STATUS_COLOUR');
  expect(valueOfLabel(choices, ' CREW_CALL ')).toBe('CREW_CALL');
});
