import type { Change, Envelope } from '../hirehop/envelope.ts';
import { gapEvent } from '../hirehop/gap.ts';
import { capitalise, eventKind, eventWords } from '../hirehop/names.ts';
import { type DescribedChange, describeChanges, describeDateMove, describeShortDate } from '../hirehop/record.ts';
import { isJobStatus, noValue, readableText } from '../hirehop/values.ts';
import { english, type Language } from '../locales/language.ts';
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
function recordText(envelope: Envelope, field: string, language: Language): string {
  const value = Object.hasOwn(envelope.data, field) ? envelope.data[field] : null;
  return typeof value === 'string' ? plainText(readableText(value, language), 120) : typeof value === 'number' ? String(value) : '';
}

function composeSubject(envelope: Envelope, language: Language): string {
  const { event, job } = envelope;
  const { say } = language;
  const first = (...fields: string[]): string => {
    for (const field of fields) {
      const text = recordText(envelope, field, language);
      if (text !== '') return text;
    }
    return '';
  };
  switch (eventKind(event)) {
    case 'job':
      return say('events.subject', { entity: say('events.entity.job'), number: job === null ? '' : String(job), name: first('JOB_NAME') });
    case 'invoice':
      return say('events.subject', { entity: say('events.entity.invoice'), number: first('NUMBER', 'ID'), name: '' });
    case 'contact': {
      const [name, company] = [first('NAME'), first('COMPANY')];
      if (name !== '' && company !== '' && name !== company) return say('events.subject.contact', { name, company });
      return name || company || first('TITLE') || say('events.entity.contact');
    }
    case 'test':
      return say(event === gapEvent ? 'events.subject.gap' : 'events.subject.test');
    default: {
      const { entity } = eventWords(event, language);
      return say('events.subject', { entity, number: first('NUMBER', 'ID'), name: first('NAME', 'TITLE') });
    }
  }
}

/** Changes that say nothing to a person when another one is there: the colour follows the status. */
const companions = new Set(['COLOUR', 'STATUS_COLOUR']);

/** "Provisional → Booked" for a job's status, else with the field's label; a value that came or went is said so. */
function composeChange(change: Change, described: DescribedChange, envelope: Envelope, language: Language): string {
  const { say } = language;
  const ofJobStatus = isJobStatus({ event: envelope.event, field: change.field });
  const field = change.field === 'STATUS' ? say('events.change.status') : plainText(described.label, 40);
  const move = describeDateMove(change, envelope, language);
  if (move !== null) return ofJobStatus ? move : say('events.change.date', { field, move });
  const to = describeShortDate(change.to, envelope, language) ?? described.to;
  const from = describeShortDate(change.from, envelope, language) ?? described.from;
  if (from === null) {
    const now = plainText(to, 50);
    return ofJobStatus ? say('events.change.jobStatusNow', { to: now }) : say('events.change.now', { field, to: now });
  }
  if (ofJobStatus) return say('events.change.jobStatus', { from: plainText(from, 40), to: plainText(to, 40) });
  if (from === noValue) return say('events.change.set', { field, to: plainText(to, 60) });
  if (to === noValue) return say('events.change.cleared', { field, from: plainText(from, 60) });
  return say('events.change.fromTo', { field, from: plainText(from, 40), to: plainText(to, 40) });
}

/** What happened when no change tells it. */
function composeHappening({ event }: Envelope, language: Language): string {
  const { entity, happening } = eventWords(event, language);
  if (happening === '') return language.say('events.what.something');
  const kind = eventKind(event);
  // A contact's subject is its name, so what it is ("Contact person") belongs to what happened.
  if (kind === 'contact') return language.say('events.what.contact', { entity, happening });
  return kind === 'job' ? capitalise(happening) : happening;
}

/** The gap's own words, which are English and say when and why: "2026-06-12 09:00 to 10:00: the network was down". */
function composeGap(words: string, { say }: Language): string {
  const [, from, to, reason] = /^(.+?) to (.+?): (.*)$/.exec(words) ?? [];
  if (from === undefined || to === undefined || reason === undefined) return say('events.subject.gap');
  return say('events.what.gap', { from, to, reason });
}

/** How many changes are looked at for those that tell something; the others are only counted. */
const maxDescribed = 100;
/** How much of an event's name is put into words, in UTF-16 units; as much as is kept of it in the index. */
const longestName = 200;

function composeWhat(envelope: Envelope, language: Language): string {
  const { event } = envelope;
  if (event === gapEvent) return composeGap(recordText(envelope, 'WORDS', language), language);
  if (eventKind(event) === 'test') return language.say('events.what.test');
  const looked = envelope.changes.slice(0, maxDescribed);
  const changes = describeChanges({ ...envelope, changes: looked }, language).map((described, index) => ({
    described,
    change: looked[index] as Change,
  }));
  // HireHop names fields that stayed as they were, too.
  const real = changes.filter(({ described: { from, to } }) => from !== to);
  const telling = real.filter(({ change }) => !companions.has(change.field));
  const shown = telling.length > 0 ? telling : real;
  if (shown.length === 0) return composeHappening(envelope, language);
  const written = shown.slice(0, 2).map(({ change, described }) => composeChange(change, described, envelope, language));
  const more = shown.length - written.length + envelope.changes.length - looked.length;
  return [...written, ...(more > 0 ? [language.say('events.change.more', { count: more })] : [])].join(', ');
}

/** Who the event is for; empty where HireHop does not say. */
function composeClient(envelope: Envelope, language: Language): string {
  return recordText(envelope, 'CLIENT', language) || recordText(envelope, 'COMPANY', language);
}

/** What happened and who did it, in one line: "Provisional → Booked, by Zoë". */
export function whatAndWho({ what, who }: Pick<Composed, 'what' | 'who'>, { say }: Language = english): string {
  return who === '' ? what : say('events.whatAndWho', { what, who });
}

/** All in one line. The client is named where there is room for it; what happened gives way before who did it. */
function composeSummary({ subject, what, who, client }: Composed, { say }: Language): string {
  if (client !== '' && !subject.includes(client)) {
    const line = say(who === '' ? 'events.summary.for' : 'events.summary.byFor', { subject, what, who, client });
    if (line.length <= summaryLength) return line;
  }
  const withoutClient = (shown: string): string => say(who === '' ? 'events.summary' : 'events.summary.by', { subject, what: shown, who });
  const line = withoutClient(what);
  const excess = line.length - summaryLength;
  return excess <= 0 ? line : withoutClient(plainText(what, what.length - excess));
}

/** Puts an event into words. Pure; every field of the message is treated as hostile text. */
export function composeEvent(given: Envelope, language: Language = english): ComposedEvent {
  const { say } = language;
  const envelope = given.event.length <= longestName ? given : { ...given, event: given.event.slice(0, longestName) };
  const subject = plainText(composeSubject(envelope, language), 80) || say('events.entity.unnamed');
  const what = plainText(composeWhat(envelope, language), 140) || say('events.what.something');
  const who = plainText(readableText(envelope.userName, language), 40);
  const composed = { subject, what, who, client: composeClient(envelope, language) };
  // On a line of its own it begins with a capital; behind the subject and a colon it stands as it is.
  return { ...composed, what: capitalise(what), summary: composeSummary(composed, language) };
}
