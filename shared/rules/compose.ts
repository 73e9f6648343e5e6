import type { Envelope } from '../hirehop/envelope.ts';
import { capitalise, type EventKind, eventKind, eventWords } from '../hirehop/names.ts';
import { type DescribedChange, describeChanges } from '../hirehop/record.ts';
import { noValue } from '../hirehop/values.ts';
import { plainText } from '../plain-text.ts';

/** An event in a person's words. */
export interface Composed {
  /** What it is about: "Job 15564 Main Stage 2026". Never empty, at most 80 characters. */
  readonly subject: string;
  /** What happened: "Provisional → Booked". Never empty, at most 140 characters. */
  readonly what: string;
  /** Who did it; empty when HireHop did not say. */
  readonly who: string;
  readonly client: string;
}

/** An event in words, and all of them in one line. */
export interface ComposedEvent extends Composed {
  /** "Job 15564 Main Stage 2026: Provisional → Booked, by Zoë"; at most 160 characters. */
  readonly summary: string;
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? plainText(value, 120) : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';

function firstText(...values: unknown[]): string {
  return values.map(asText).find((value) => value !== '') ?? '';
}

function composeSubject(envelope: Envelope): string {
  const { data, event, job } = envelope;
  const { entity } = eventWords(event);
  switch (eventKind(event)) {
    case 'job':
      return ['Job', job ?? '', asText(data.JOB_NAME)].filter((part) => part !== '').join(' ');
    case 'invoice':
      return ['Invoice', firstText(data.NUMBER, data.ID)].filter(Boolean).join(' ');
    case 'contact':
      return firstText(data.NAME, data.COMPANY, data.TITLE) || 'Contact';
    case 'test':
      return 'Test from Hopwatch';
    default:
      return [entity, firstText(data.NUMBER, data.ID), firstText(data.NAME, data.TITLE)].filter(Boolean).join(' ');
  }
}

/** Changes that say nothing to a person when another one is there: the colour follows the status. */
const companions = new Set(['COLOUR', 'STATUS_COLOUR']);

/** "Provisional → Booked" for a job's status, else with the field's label; a value that came or went is said so. */
function composeChange({ field, label, from, to }: DescribedChange, kind: EventKind): string {
  const name = field === 'STATUS' ? (kind === 'job' ? '' : 'status ') : `${label} `;
  if (from === null) return `${name}${plainText(to, 50)}`;
  if (name !== '' && from === noValue) return `${name}set to ${plainText(to, 60)}`;
  if (name !== '' && to === noValue) return `${name}cleared, was ${plainText(from, 60)}`;
  return `${name}${plainText(from, 40)} → ${plainText(to, 40)}`;
}

function composeWhat(envelope: Envelope): string {
  const kind = eventKind(envelope.event);
  if (kind === 'test') return 'Notifications work. Events from HireHop will look like this.';
  const changes = describeChanges(envelope);
  const telling = changes.filter((change) => !companions.has(change.field));
  const shown = telling.length > 0 ? telling : changes;
  if (shown.length === 0) {
    const { entity, happening } = eventWords(envelope.event);
    if (happening === '') return 'something happened';
    // A contact's subject is its name, so what it is ("Contact person") belongs to what happened.
    return kind === 'contact' ? `${entity} ${happening}` : kind === 'job' ? capitalise(happening) : happening;
  }
  const written = shown.slice(0, 2).map((change) => composeChange(change, kind));
  const more = shown.length - written.length;
  return [...written, ...(more > 0 ? [`${more} more ${more === 1 ? 'change' : 'changes'}`] : [])].join(', ');
}

/** What happened and who did it, in one line: "Provisional → Booked, by Zoë". */
export function whatAndWho({ what, who }: Pick<Composed, 'what' | 'who'>): string {
  return who === '' ? what : `${what}, by ${who}`;
}

/** Puts an event into words. Pure; every field of the message is treated as hostile text. */
export function composeEvent(envelope: Envelope): ComposedEvent {
  const subject = plainText(composeSubject(envelope), 80) || 'Event';
  const what = plainText(composeWhat(envelope), 140) || 'something happened';
  const who = plainText(envelope.userName, 40);
  return {
    subject,
    // On a line of its own it begins with a capital; behind the subject and a colon it stands as it is.
    what: capitalise(what),
    who,
    client: firstText(envelope.data.CLIENT, envelope.data.COMPANY),
    summary: plainText(`${subject}: ${whatAndWho({ what, who })}`, 160),
  };
}
