import { randomBytes } from 'node:crypto';
import { isJsonObject, readEnvelope } from '../../shared/hirehop/envelope.ts';
import { type EventMark, marksToBits, type NewEvent } from '../history/event-record.ts';
import { fingerprintOf, memberText, redactExportKey } from '../intake/json-text.ts';
import { parseMessage, understandMessage, type WrongText } from '../intake/understand.ts';

/** What a message of a file is to be recorded as. */
export interface ImportedEvent {
  readonly event: Omit<NewEvent, 'marks'>;
  /** As its export had them; null when it had none, or is no export. */
  readonly marks: readonly EventMark[] | null;
  /** Equal for the same event, wherever and however often it was recorded. */
  readonly identity: string;
}

/** Of our own making: gaps, tests and samples. Their fingerprints are made up, so that none is ever a repeat of another. */
const isOwn = (event: string, marks: readonly EventMark[]): boolean =>
  event.startsWith('hopwatch.') || marks.includes('test') || marks.includes('sample');

/** The mark of an event in an export of an earlier version, which told none; only tests are known by their name. */
const marksByName = (event: string): EventMark[] | null => (event === 'hopwatch.test' ? ['test'] : null);

/** HireHop's `time` ("YYYY-MM-DD hh:mm:ss", UTC) as Unix milliseconds; null when it's missing or no time. */
function sentAt(time: string): number | null {
  const at = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time) ? Date.parse(`${time.replace(' ', 'T')}Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** What makes two events the same: their message with its time. */
const identify = (fingerprint: string, body: string): string => `${fingerprint} ${memberText(body, 'time') ?? ''}`;

/**
 * Returns what makes a recorded event the same as one of a file. What is of our own making, or was recorded when less of a
 * message was redacted, is known by its content, not by the fingerprint that it was given.
 */
export function identityOf({ event, marks, fingerprint, body }: Pick<NewEvent, 'event' | 'marks' | 'fingerprint' | 'body'>): string {
  const redacted = redactExportKey(body);
  return identify(isOwn(event, marks) || redacted !== body ? fingerprintOf(redacted) : fingerprint, redacted);
}

const isMark = (value: unknown): value is EventMark => typeof value === 'string' && marksToBits([value as EventMark]) > 0;

/** The marks that an export tells, in their order, but for those that this version does not know. */
const readMarks = (given: unknown): EventMark[] | null => (Array.isArray(given) ? given.filter(isMark) : null);

/**
 * Reads a text as a message of HireHop's, or as an event of an export; or answers why it is neither. `now`, in Unix milliseconds,
 * stands for the time of a message that tells none.
 */
export function readImported(text: string, now: number): ImportedEvent | { readonly reason: WrongText | 'no-event-name' } {
  const parsed = parseMessage(text);
  if ('reason' in parsed) return parsed;
  const { message } = parsed;
  const { id, receivedAt, body } = message;
  const exported = isJsonObject(body) && typeof id === 'string' && typeof receivedAt === 'string' ? { body, receivedAt } : null;
  const inner = exported?.body ?? message;
  const innerText = exported === null ? text : memberText(text, 'body');
  const understood = innerText === null ? null : understandMessage(inner, innerText);
  if (understood === null) return { reason: 'no-event-name' };
  const at = exported === null ? sentAt(readEnvelope(inner).time) : Date.parse(exported.receivedAt);
  const marks = exported === null ? null : (readMarks(message.marks) ?? marksByName(understood.event));
  const fingerprint = isOwn(understood.event, marks ?? []) ? randomBytes(8).toString('hex') : understood.fingerprint;
  return {
    event: { ...understood, fingerprint, receivedAt: at === null || Number.isNaN(at) ? now : at },
    marks,
    identity: identify(understood.fingerprint, understood.body),
  };
}
