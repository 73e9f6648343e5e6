import { english, type Language } from '../locales/language.ts';
import { type RuleSet, ruleSetSchema } from './rules.ts';

/**
 * The rules to begin with, for a hire desk: who works on a job knows what they did themselves; what goes wrong with a job
 * is urgent; what can be read later (contacts and stock being edited) makes no noise and waits in the window. Only their names
 * differ between languages.
 */
export function startingRulesIn({ say }: Language): RuleSet {
  return ruleSetSchema.parse({
    rules: [
      { name: say('rules.starting.me'), when: { by: 'me' }, action: 'silent', sound: false },
      {
        name: say('rules.starting.trouble'),
        // Returned Incomplete, Requires Attention, Cancelled
        when: { events: ['job.*'], statusTo: [6, 8, 9] },
        action: 'urgent',
      },
      { name: say('rules.starting.booked'), when: { events: ['job.*'], statusTo: [2] }, action: 'normal' },
      {
        name: say('rules.starting.dates'),
        when: { events: ['job.*'], fields: ['OUT_DATE', 'JOB_DATE', 'JOB_END', 'RETURN_DATE'] },
        action: 'normal',
      },
      { name: say('rules.starting.jobs'), when: { events: ['job.*'] }, action: 'normal', sound: false },
      { name: say('rules.starting.contacts'), when: { events: ['contact.*.updated'] }, action: 'silent', sound: false },
      { name: say('rules.starting.stock'), when: { events: ['stock.*.updated'] }, action: 'silent', sound: false },
    ],
    otherwise: { action: 'normal', sound: false },
  });
}

/** The same in English, for deciding: names decide nothing. */
export const startingRules: RuleSet = startingRulesIn(english);
