import { type Envelope, isJsonObject } from '../hirehop/envelope.ts';
import { eventKind, eventWords, fieldLabel } from '../hirehop/names.ts';
import { jobStatusName } from '../hirehop/statuses.ts';
import { english, type Language } from '../locales/language.ts';
import { plainText } from '../plain-text.ts';
import { anyOfThese } from './any-of.ts';
import { type Rule, type RuleSet, ruleSchema } from './rules.ts';

/** What a user asks for at an event: no longer to be told of such events, or to be told of all that concerns its job. */
export const ruleRequests = ['mute-like', 'notify-job'] as const;
export type RuleRequest = (typeof ruleRequests)[number];

/** A name may be so long; see `ruleSchema`. */
const nameLength = 80;
/** An event that changes more is one that changes everything: then its name says enough. */
const namedFields = 5;
/** They change with something else that is telling. */
const companions = new Set(['COLOUR', 'STATUS_COLOUR']);

/** The status that a job got by an event, without the company's own sub-status; null when it got none. */
function newStatus({ event, changes }: Envelope): number | null {
  const to = eventKind(event) === 'job' ? changes.find(({ field }) => field === 'STATUS')?.to : undefined;
  return jobStatusName(to) === null ? null : Math.floor(Number(to));
}

/** The fields that an event changed, as far as a rule can name them. */
function changedFields({ changes }: Envelope): string[] {
  const fields = changes.filter(({ from, to }) => from !== to && !isJsonObject(to)).map(({ field }) => field.trim());
  const telling = fields.filter((field) => !companions.has(field) && field !== '' && field.length <= 200);
  return telling.length <= namedFields ? telling : [];
}

function muteLike(envelope: Envelope, language: Language): Rule {
  const { say } = language;
  const { entity, happening } = eventWords(envelope.event, language);
  const status = newStatus(envelope);
  const fields = status === null ? changedFields(envelope) : [];
  const labels = fields.map((field) => fieldLabel(field, language));
  const what = happening === '' ? entity : say('rules.event.named', { entity, happening });
  const name =
    status !== null
      ? say('rules.muted.status', { status: jobStatusName(status, language) ?? '' })
      : fields.length > 0
        ? say('rules.muted.fields', { what, fields: anyOfThese(labels, language) })
        : say('rules.muted', { what });
  return ruleSchema.parse({
    name: plainText(name, nameLength),
    when: { events: [envelope.event.slice(0, 200)], fields, ...(status !== null && { statusTo: [status] }) },
    action: 'silent',
    sound: false,
  });
}

/** The rule that does for events like this one what the user asks for; null when it is about a job and the event has none. */
export function ruleFromEvent(request: RuleRequest, envelope: Envelope, language: Language = english): Rule | null {
  if (request === 'mute-like') return muteLike(envelope, language);
  const { job } = envelope;
  if (job === null) return null;
  return ruleSchema.parse({ name: language.say('rules.job', { job: String(job) }), when: { jobs: [job] }, action: 'normal' });
}

/** Puts a rule before all others; one that asks for the same in the same case goes, so that a second request adds nothing. */
export function withRuleFirst(set: RuleSet, rule: Rule): RuleSet {
  const isSame = (other: Rule): boolean => JSON.stringify(other.when) === JSON.stringify(rule.when) && other.name === rule.name;
  return { ...set, rules: [rule, ...set.rules.filter((other) => !isSame(other))] };
}
