import { isoTime } from '../../shared/iso-time.ts';
import { formatId, parseId } from '../storage/ids.ts';
import { openLine, sealLine } from '../storage/line.ts';
import type { Encoded } from '../storage/segment-log.ts';

/** What may be said of an event besides its content. */
const eventMarks = ['unverified', 'repeat', 'imported', 'test', 'accepted', 'sample'] as const;
export type EventMark = (typeof eventMarks)[number];

const markBit: Record<EventMark, number> = { unverified: 1, repeat: 2, imported: 4, test: 8, accepted: 16, sample: 32 };

/** Marks as the bits of one number; a mark that this version does not know has none. */
export const marksToBits = (marks: readonly EventMark[]): number => marks.reduce((bits, mark) => bits | (markBit[mark] ?? 0), 0);

export const bitsToMarks = (bits: number): EventMark[] => eventMarks.filter((mark) => bits & markBit[mark]);

/** An event as intake hands it to the history. */
export interface NewEvent {
  /** Unix time in milliseconds. */
  readonly receivedAt: number;
  readonly event: string;
  readonly job: number | null;
  readonly user: string;
  readonly marks: readonly EventMark[];
  /** Of the body without its time; equal for the same message sent twice. */
  readonly fingerprint: string;
  /** JSON text on one line, the export key's value redacted. */
  readonly body: string;
}

/** What is known of a recorded event without its body. */
export interface EventMeta extends Omit<NewEvent, 'body'> {
  readonly id: number;
}

/** What the index knows of an event: the fingerprint stays on disk. */
export type IndexedMeta = Omit<EventMeta, 'fingerprint'>;

/** A recorded event. */
export interface StoredEvent extends EventMeta {
  readonly body: string;
}

const bodyStart = ',"body":';

/**
 * Writes an event as one sealed line. The body's text is put in as it is: numbers are never made anew, so that
 * 2^53+1 and 1e400 survive.
 */
export function encodeEvent(id: number, { receivedAt, event, job, user, marks, fingerprint, body }: NewEvent): Encoded<EventMeta> {
  const meta = { id: formatId(id), receivedAt: isoTime(receivedAt), event, job, user, marks, fingerprint };
  return {
    bytes: sealLine(`${JSON.stringify(meta).slice(0, -1)}${bodyStart}${body}`),
    record: { id, receivedAt, event, job, user, marks, fingerprint },
  };
}

/**
 * Splits an unsealed line into its meta object and the body's text. The mark between them can't occur earlier:
 * inside a JSON string its quotes would be escaped, and no meta member is an object.
 */
function splitLine(text: string): { meta: string; body: string } | null {
  const at = text.indexOf(bodyStart);
  return at === -1 ? null : { meta: `${text.slice(0, at)}}`, body: text.slice(at + bodyStart.length) };
}

/** Reads a line back whole; null when it's damaged or isn't an event. */
export function decodeStoredEvent(line: Buffer): StoredEvent | null {
  const text = openLine(line);
  const parts = text === null ? null : splitLine(text);
  if (parts === null) return null;
  const meta = JSON.parse(parts.meta) as Omit<EventMeta, 'id' | 'receivedAt'> & { id: string; receivedAt: string };
  const id = parseId(meta.id);
  const receivedAt = Date.parse(meta.receivedAt);
  return id === null || Number.isNaN(receivedAt) ? null : { ...meta, id, receivedAt, body: parts.body };
}

/** Reads what is known of an event without keeping its body; null when the line is damaged. */
export function decodeEventMeta(line: Buffer): EventMeta | null {
  const stored = decodeStoredEvent(line);
  if (stored === null) return null;
  const { body: _, ...meta } = stored;
  return meta;
}
