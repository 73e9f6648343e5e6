import type { Change, Envelope } from '../hirehop/envelope.ts';
import { gapEvent } from '../hirehop/gap.ts';
import { capitalise, eventKind, eventWords, fieldLabel } from '../hirehop/names.ts';
import { type DescribedChange, describeChanges, describeDateMove, describeShortDate } from '../hirehop/record.ts';
import { isJobStatus, noValue, readableText } from '../hirehop/values.ts';
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
  /** "Job 15564 Main Stage 2026: Provisional → Booked, by Zoë, for Acme Events"; never empty, at most 160 characters. */
  readonly summary: string;
}

const summaryLength = 160;

/** A text or number of a record as plain text, at most 120 characters; empty when it is neither. */
function recordText(envelope: Envelope, field: string): string {
  const value = Object.hasOwn(envelope.data, field) ? envelope.data[field] : null;
  return typeof value === 'string' ? plainText(readableText(value), 120) : typeof value === 'number' ? String(value) : '';
}

/** A contact's name with its company: "Pat O’Neill, Acme Events". */
function composeContact(name: string, company: string): string {
  return [...new Set([name, company])].filter((part) => part !== '').join(', ');
}

function composeSubject(envelope: Envelope): string {
  const { event, job } = envelope;
  const { entity } = eventWords(event);
  const first = (...fields: string[]): string => fields.map((field) => recordText(envelope, field)).find((text) => text !== '') ?? '';
  const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
  switch (eventKind(event)) {
    case 'job':
      return joined('Job', job === null ? '' : String(job), first('JOB_NAME'));
    case 'invoice':
      return joined('Invoice', first('NUMBER', 'ID'));
    case 'contact':
      return composeContact(first('NAME'), first('COMPANY')) || first('TITLE') || 'Contact';
    case 'test':
      return event === gapEvent ? 'Messages may be missing' : 'Test from Hopwatch';
    default:
      return joined(entity, first('NUMBER', 'ID'), first('NAME', 'TITLE'));
  }
}

/** Changes that say nothing to a person when another one is there: the colour follows the status. */
const companions = new Set(['COLOUR', 'STATUS_COLOUR']);

/** "Provisional → Booked" for a job's status, else with the field's label; a value that came or went is said so. */
function composeChange(change: Change, described: DescribedChange, envelope: Envelope, locale?: string): string {
  const { field, from } = described;
  const status = isJobStatus({ event: envelope.event, field });
  const name = status ? '' : `${field === 'STATUS' ? 'status' : plainText(fieldLabel(field), 40)} `;
  const moved = describeDateMove(change, envelope, locale);
  if (moved !== null) return `${name}${moved}`;
  const to = describeShortDate(change.to, envelope, locale) ?? described.to;
  const before = describeShortDate(change.from, envelope, locale) ?? from;
  if (before === null) return `${name}now ${plainText(to, 50)}`;
  if (name !== '' && before === noValue) return `${name}set to ${plainText(to, 60)}`;
  if (name !== '' && to === noValue) return `${name}cleared, was ${plainText(before, 60)}`;
  return `${name}${plainText(before, 40)} → ${plainText(to, 40)}`;
}

function composeWhat(envelope: Envelope, locale?: string): string {
  const kind = eventKind(envelope.event);
  if (envelope.event === gapEvent) return `nothing could arrive, ${recordText(envelope, 'WORDS')}`;
  if (kind === 'test') return 'Notifications work. Events from HireHop will look like this.';
  const changes = describeChanges(envelope, locale).map((described, index) => ({ described, change: envelope.changes[index] as Change }));
  // HireHop names fields that stayed as they were, too.
  const real = changes.filter(({ described: { from, to } }) => from !== to);
  const telling = real.filter(({ change }) => !companions.has(change.field));
  const shown = telling.length > 0 ? telling : real;
  if (shown.length === 0) {
    const { entity, happening } = eventWords(envelope.event);
    if (happening === '') return 'something happened';
    // A contact's subject is its name, so what it is ("Contact person") belongs to what happened.
    return kind === 'contact' ? `${entity} ${happening}` : kind === 'job' ? capitalise(happening) : happening;
  }
  const written = shown.slice(0, 2).map(({ change, described }) => composeChange(change, described, envelope, locale));
  const more = shown.length - written.length;
  return [...written, ...(more > 0 ? [`${more} more ${more === 1 ? 'change' : 'changes'}`] : [])].join(', ');
}

/** Who the event is for; empty where HireHop does not say. */
function composeClient(envelope: Envelope): string {
  const client = recordText(envelope, 'CLIENT');
  return client === '' ? recordText(envelope, 'COMPANY') : client;
}

/** What happened and who did it, in one line: "Provisional → Booked, by Zoë". */
export function whatAndWho({ what, who }: Pick<Composed, 'what' | 'who'>): string {
  return who === '' ? what : `${what}, by ${who}`;
}

/** All in one line. The client is named where there is room for it; what happened gives way before who did it. */
function composeSummary({ subject, what, who, client }: Composed): string {
  const by = who === '' ? '' : `, by ${who}`;
  const room = summaryLength - subject.length - 2 - by.length;
  const line = `${subject}: ${plainText(what, room)}${by}`;
  const withClient = `${line}, for ${client}`;
  return client !== '' && !subject.includes(client) && withClient.length <= summaryLength ? withClient : line;
}

/** Puts an event into words. Pure; every field of the message is treated as hostile text. `locale` is for dates, numbers and money. */
export function composeEvent(envelope: Envelope, locale?: string): ComposedEvent {
  const subject = plainText(composeSubject(envelope), 80) || 'Event';
  const what = plainText(composeWhat(envelope, locale), 140) || 'something happened';
  const who = plainText(readableText(envelope.userName), 40);
  const composed = { subject, what, who, client: composeClient(envelope) };
  // On a line of its own it begins with a capital; behind the subject and a colon it stands as it is.
  return { ...composed, what: capitalise(what), summary: composeSummary(composed) };
}
