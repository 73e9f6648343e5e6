import { capitalise, type EventKind, eventKind, eventWords, fieldLabel } from '../hirehop/names.ts';
import { jobStatusName } from '../hirehop/statuses.ts';
import { english, type Language } from '../locales/language.ts';
import { anyOfThese } from './any-of.ts';
import type { Conditions } from './rules.ts';

/** The kinds of events of which a rule may name all; a test is never judged by rules. */
const wholeKinds: ReadonlySet<EventKind> = new Set(['job', 'invoice', 'contact', 'project', 'purchase', 'stock']);

/** An event name or a pattern of some as a person says it: "Job: status updated", "anything about jobs". */
export function eventPatternWords(pattern: string, language: Language = english): string {
  const { say } = language;
  const [first = '', ...rest] = pattern.split('.');
  const kind = eventKind(first);
  if (pattern === '*') return say('rules.event.any');
  if (rest.length === 1 && rest[0] === '*' && kind !== 'other' && kind !== 'test' && wholeKinds.has(kind)) {
    return say(`rules.event.kind.${kind}`);
  }
  if (rest.length > 1 && rest[0] === '*' && !`${first}${rest.slice(1).join('')}`.includes('*')) {
    const { entity, happening } = eventWords(`${first}.${rest.slice(1).join('.')}`, language);
    return say('rules.event.anyKind', { entity, happening });
  }
  if (pattern.includes('*')) return say('rules.event.pattern', { pattern });
  const { entity, happening } = eventWords(pattern, language);
  return happening === '' ? entity : say('rules.event.named', { entity, happening });
}

/** A field's name or a pattern of some as a person says it. */
export const fieldPatternWords = (pattern: string, language: Language = english): string =>
  pattern.includes('*') ? `“${pattern}”` : fieldLabel(pattern, language);

/** What conditions are about a job's status say already. */
const impliedByStatus = new Set(['job.*', 'job.status.updated']);

/** The conditions as phrases, each of which has to hold, in the order in which a person would say them. */
function phrases(when: Conditions, language: Language): string[] {
  const { say } = language;
  const { events, by, users, jobs, clients, depots, statusFrom, statusTo, fields, words } = when;
  const any = (names: readonly string[]): string => anyOfThese(names, language);
  const statuses = (numbers: readonly number[]): string => any(numbers.map((number) => jobStatusName(number, language) ?? String(number)));
  const [from, to] = [statuses(statusFrom), statuses(statusTo)];
  const isAboutStatus = from !== '' || to !== '';
  const isImplied = isAboutStatus && events.every((event) => impliedByStatus.has(event));
  return [
    ...(events.length === 0 || isImplied ? [] : [any(events.map((event) => eventPatternWords(event, language)))]),
    ...(from !== '' && to !== '' ? [say('rules.when.statusFromTo', { from, to })] : []),
    ...(from === '' && to !== '' ? [say('rules.when.statusTo', { to })] : []),
    ...(from !== '' && to === '' ? [say('rules.when.statusFrom', { from })] : []),
    ...(fields.length > 0 ? [say('rules.when.fields', { fields: any(fields.map((field) => fieldPatternWords(field, language))) })] : []),
    ...(jobs.length > 0 ? [say('rules.when.jobs', { jobs: any(jobs.map(String)) })] : []),
    ...(by === 'anyone' ? [] : [say(`rules.when.by.${by}`)]),
    ...(users.length > 0 ? [say('rules.when.users', { users: any(users) })] : []),
    ...(clients.length > 0 ? [say('rules.when.clients', { clients: any(clients) })] : []),
    ...(depots.length > 0 ? [say('rules.when.depots', { depots: any(depots) })] : []),
    ...(words.length > 0 ? [say('rules.when.words', { words: words.join(', ') })] : []),
  ];
}

/** When a rule is for an event, in a line: "Job status changes to Booked, by others". Every condition is in it. */
export function conditionsWords(when: Conditions, language: Language = english): string {
  const said = phrases(when, language);
  return capitalise(said.length === 0 ? language.say('rules.event.any') : said.join(', '));
}
