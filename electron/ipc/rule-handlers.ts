import { HopwatchError } from '../../shared/errors.ts';
import { skimEnvelope } from '../../shared/hirehop/skim.ts';
import type { Language } from '../../shared/locales/language.ts';
import { exampleEvent } from '../../shared/rules/example-event.ts';
import { type RuleRequest, ruleFromEvent, withRuleFirst } from '../../shared/rules/rule-from-event.ts';
import { type Rule, ruleSchema, ruleSetSchema } from '../../shared/rules/rules.ts';
import { startingRulesIn } from '../../shared/rules/starting-rules.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { knownValues } from '../history/known-values.ts';
import { countNotified } from '../notify/count-notified.ts';
import { newestMatch } from '../notify/newest-match.ts';
import type { TriedEvent } from '../notify/notification-writer.ts';
import type { Service } from '../service/service.ts';
import { parseId } from '../storage/ids.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

/** Rules are tried on the events of so many milliseconds: 30 days. */
const triedMs = 30 * 86_400_000;

/** Makes a rule of an event and puts it first. Rejects with `event-missing`, or with `bad-setting` when there can be no such rule. */
async function addRule(service: Service, language: Language, kind: RuleRequest, id: string): Promise<Rule> {
  const number = parseId(id);
  const event = number === null ? null : await service.history.get(number);
  const envelope = event === null ? null : skimEnvelope(event.body);
  if (envelope === null) throw new HopwatchError('event-missing', {});
  const rule = ruleFromEvent(kind, envelope, language);
  if (rule === null) throw new HopwatchError('bad-setting', { name: 'rules', reason: language.say('rules.noJob') });
  await service.changeSettings({ rules: withRuleFirst(service.settings.rules ?? startingRulesIn(language), rule) });
  return rule;
}

/** What a rule is shown for: the newest event that it's for, else an example. */
async function eventFor({ history, settings }: Service, language: Language, rule: Rule): Promise<TriedEvent> {
  const stored = await newestMatch(history, rule, settings.me);
  const envelope = stored === null ? null : skimEnvelope(stored.body);
  return envelope === null ? { envelope: exampleEvent(rule.when, language), stored: null } : { envelope, stored };
}

/** The answers to what the window asks about rules. */
export function makeRuleHandlers(
  service: Service,
  language: () => Language,
  desktop: Desktop,
  onAdded: (rule: Rule) => void,
): Pick<Handlers, 'countNotified' | 'knownValues' | 'addRule' | 'tryRule' | 'checkNotifications'> {
  const { history } = service;
  let counting = new AbortController();
  return {
    countNotified: ({ rules: tried }) => {
      const rules = tried === undefined ? service.settings.rules : ruleSetSchema.parse(tried);
      // Only what is being edited is asked about so fast that one question overtakes another.
      if (tried !== undefined) {
        counting.abort();
        counting = new AbortController();
      }
      const signal = tried === undefined ? undefined : counting.signal;
      return countNotified(history, { rules, me: service.settings.me }, Date.now() - triedMs, signal);
    },
    knownValues: () => knownValues(history),
    tryRule: ({ rule }) =>
      answer(async () => {
        const tried = ruleSchema.parse(rule);
        const event = await eventFor(service, language(), tried);
        return { of: event.stored === null ? ('example' as const) : ('event' as const), subject: desktop.showTried(event, tried) };
      }),
    checkNotifications: () => desktop.checkNotifications(),
    addRule: ({ kind, id }) => answer(async () => onAdded(await addRule(service, language(), kind, id))),
  };
}
