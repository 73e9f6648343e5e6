import { english, isMessageKey, type Language } from '../locales/language.ts';
import { decodeEntities } from './entities.ts';

/**
 * Plain labels for HireHop's field and event names. The full lists are not published, so whatever is not
 * known here is made readable from its own name.
 */

/** The words of an UPPER_SNAKE, snake_case, camelCase or dotted name, in lower case. */
function wordsOf(name: string): string {
  // Most names are their words already, and this is asked for every event of an export.
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(name)) return name;
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[._\-\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Writes the first letter large. */
export function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The most of a field's name that becomes a label, in UTF-16 units. */
const longestField = 200;

/** The label of a record's field: HireHop's `OUT_DATE` is "Out", an unknown `CREW_CALL` is "Crew call". */
export function fieldLabel(name: string, { say }: Language = english): string {
  const field = name.slice(0, longestField);
  const key = `events.field.${field}`;
  return isMessageKey(key) ? say(key) : capitalise(wordsOf(decodeEntities(field))) || say('events.field.unnamed');
}

/** The kinds of events that the app tells apart by icon and wording; the rest is `other`. */
export type EventKind = 'job' | 'invoice' | 'contact' | 'project' | 'purchase' | 'stock' | 'test' | 'other';

const kinds: ReadonlyMap<string, EventKind> = new Map([
  ['job', 'job'],
  ['invoice', 'invoice'],
  ['contact', 'contact'],
  ['project', 'project'],
  ['purchase', 'purchase'],
  ['stock', 'stock'],
  ['hopwatch', 'test'],
]);

/** The kind of an event, from the first part of its dotted name. */
export function eventKind(event: string): EventKind {
  const end = event.indexOf('.');
  return kinds.get((end === -1 ? event : event.slice(0, end)).toLowerCase()) ?? 'other';
}

/** Last parts of event names that say what was done to the whole thing before them. */
const plainVerbs = new Set(['created', 'updated', 'deleted', 'added', 'removed']);

/** What an event is about, and what happened to it; the latter may be empty. */
export interface EventWords {
  readonly entity: string;
  readonly happening: string;
}

/** What an event is about, by the parts of its name that tell. */
function entityWords(parts: readonly string[], { say }: Language): string {
  const key = `events.entity.${parts.join('.')}`;
  return isMessageKey(key) ? say(key) : capitalise(wordsOf(parts.join(' '))) || say('events.entity.unnamed');
}

/** What happened, by an event's name and the parts of it that tell. */
function happeningWords(event: string, parts: readonly string[], { say }: Language): string {
  const whole = `events.name.${event}`;
  if (isMessageKey(whole)) return say(whole);
  const key = `events.happening.${parts.join('.')}`;
  return isMessageKey(key) ? say(key) : wordsOf(parts.join(' '));
}

/**
 * An event's name as entity and what happened: "vehicle.service.due" is "Vehicle" and "service due",
 * "purchase.order.created" is "Purchase order" and "created", "job.status.updated" is "Job" and "status updated". What has
 * no words in the language stays in those of its name.
 */
export function eventWords(event: string, language: Language = english): EventWords {
  const parts = event.split('.');
  const isWhole = parts.length > 2 && plainVerbs.has(parts.at(-1) ?? '') && parts.at(-2) !== 'status';
  const split = isWhole ? -1 : 1;
  return { entity: entityWords(parts.slice(0, split), language), happening: happeningWords(event, parts.slice(split), language) };
}
