import { decodeEntities } from '../hirehop/entities.ts';
import type { Envelope } from '../hirehop/envelope.ts';
import { eventKind } from '../hirehop/names.ts';
import { foldText } from '../history/fold-text.ts';
import { eventPattern, wordsTest } from '../history/query.ts';
import type { Rule, RuleAction, RuleSet } from './rules.ts';

/** An event as the rules look at it. */
export interface RuledEvent {
  readonly envelope: Envelope;
  /** The message's text as it is kept; read only when a rule asks for words. */
  readonly body: string;
}

/** What the rules say about an event. */
export interface Decision {
  readonly action: RuleAction;
  readonly sound: boolean;
  /** The name of the rule that decided; null when none matched. */
  readonly rule: string | null;
  /** Its place among the rules, from 0; null when none matched. */
  readonly place: number | null;
}

/** An event whose text is folded when the first rule asks for words, and once for all of them. */
interface TestedEvent {
  readonly envelope: Envelope;
  readonly folded: () => string;
}

type Test = (event: TestedEvent) => boolean;

const recorded = (envelope: Envelope, field: string): string => {
  const value = Object.hasOwn(envelope.data, field) ? envelope.data[field] : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A text that holds one of the parts. */
function holds(parts: readonly string[]): (text: string) => boolean {
  const folded = parts.map(foldText);
  return (text) => {
    // A rule says it as it is shown; one that was written as HireHop sends it still holds.
    const shown = decodeEntities(text);
    const whole = foldText(shown === text ? text : `${text}\n${shown}`);
    return folded.some((part) => whole.includes(part));
  };
}

/** Whether a job's status is one of the numbers, a company's own sub-status included; a missing one is none. */
function isStatus(value: unknown, numbers: readonly number[]): boolean {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return false;
  return numbers.includes(Math.floor(Number(value)));
}

const statusChange = ({ event, changes }: Envelope) =>
  eventKind(event) === 'job' ? changes.find(({ field }) => field === 'STATUS') : undefined;

/** True for what the user of this computer did; `me` is a name or an e-mail address as HireHop knows it. */
function isMe({ userName, userEmail }: Envelope, me: string): boolean {
  const own = foldText(me.trim());
  return own !== '' && [userName, decodeEntities(userName), userEmail].some((name) => foldText(name.trim()) === own);
}

/** The tests of a rule's conditions, the cheap ones first. */
function testsOf({ when }: Rule, me: string): Test[] {
  const tests: Test[] = [];
  const add = (list: readonly unknown[], test: Test): void => void (list.length > 0 && tests.push(test));
  const events = when.events.map(eventPattern);
  const fields = when.fields.map(eventPattern);
  const [user, client, depot] = [holds(when.users), holds(when.clients), holds(when.depots)];
  const words = wordsTest(when.words);
  add(when.events, ({ envelope }) => events.some((pattern) => pattern.test(envelope.event)));
  add(when.jobs, ({ envelope: { job } }) => job !== null && when.jobs.includes(job));
  if (when.by !== 'anyone') tests.push(({ envelope }) => isMe(envelope, me) === (when.by === 'me'));
  add(when.statusFrom, ({ envelope }) => isStatus(statusChange(envelope)?.from, when.statusFrom));
  add(when.statusTo, ({ envelope }) => isStatus(statusChange(envelope)?.to, when.statusTo));
  add(when.fields, ({ envelope: { changes } }) => changes.some(({ field }) => fields.some((pattern) => pattern.test(field))));
  add(when.users, ({ envelope }) => user(`${envelope.userName}\n${envelope.userEmail}`));
  add(when.clients, ({ envelope }) => client(`${recorded(envelope, 'CLIENT')}\n${recorded(envelope, 'COMPANY')}`));
  add(when.depots, ({ envelope }) => depot(recorded(envelope, 'DEPOT')) || when.depots.includes(recorded(envelope, 'DEPOT_ID')));
  add(when.words, ({ folded }) => words(folded()));
  return tests;
}

/** Makes of rules a function that decides; made once, since patterns are costly to make. `me` may be empty: then nobody is. */
export function makeDecider({ rules, otherwise }: RuleSet, me: string): (event: RuledEvent) => Decision {
  const compiled = rules
    .map((rule, place) => ({ rule, place }))
    .filter(({ rule }) => rule.enabled)
    .map(({ rule, place }) => ({ rule, place, tests: testsOf(rule, me) }));
  return ({ envelope, body }) => {
    let text: string | null = null;
    const event: TestedEvent = {
      envelope,
      folded: () => {
        text ??= foldText(body);
        return text;
      },
    };
    const found = compiled.find(({ tests }) => tests.every((test) => test(event)));
    if (found === undefined) return { ...otherwise, rule: null, place: null };
    const { rule, place } = found;
    return { action: rule.action, sound: rule.sound, rule: rule.name, place };
  };
}
