import { isoTime } from '../../shared/iso-time.ts';
import type { QuarantinedMessage } from '../intake/quarantined-message.ts';
import { formatId, parseId } from '../storage/ids.ts';
import { openLine, sealObject } from '../storage/line.ts';
import { hideKeysOf } from './hide-keys-of.ts';

/** A kept message without its export keys. */
export interface KeptMessage extends QuarantinedMessage {
  /** A keyed hash of the export key that stood in it; null when there was none, or none that could be hashed. */
  readonly keyHash: string | null;
}

/** A kept message with its number. */
export interface StoredMessage extends KeptMessage {
  readonly id: number;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Marks a line whose keys are redacted; without it, it's of a version that kept them. It stands near the start, to be found fast. */
const mark = '"keys":"redacted"';
const markedStart = new RegExp(`^\\{"id":"\\d{1,15}","receivedAt":"[^"]{1,40}",${mark}`);

/** True for a line whose keys are redacted, damaged or not. */
export const isMarked = (line: Buffer): boolean => markedStart.test(line.toString('latin1', 0, 120));

/** Makes the line of a message. Text stays readable on disk; what isn't UTF-8 is kept as base64, so that every byte comes back. */
export function encodeKept(id: number, { receivedAt, keyHash, reason, contentType, sender, body }: KeptMessage): Buffer {
  const meta = {
    id: formatId(id),
    receivedAt: isoTime(receivedAt),
    keys: 'redacted',
    ...(keyHash !== null && { keyHash }),
    reason,
    contentType,
    sender,
  };
  try {
    return sealObject({ ...meta, encoding: 'utf8', body: strictUtf8.decode(body) });
  } catch {
    return sealObject({ ...meta, encoding: 'base64', body: body.toString('base64') });
  }
}

type StoredLine = Omit<StoredMessage, 'body' | 'id' | 'receivedAt' | 'keyHash'> & {
  readonly keys?: string;
  readonly keyHash?: string;
  readonly encoding: 'utf8' | 'base64';
  readonly body: string;
  readonly id: string;
  readonly receivedAt: string;
};

/** Reads a line as it stands, with the keys that an earlier version kept in it; null when it's damaged. */
export function decodeAsKept(line: Buffer): StoredMessage | null {
  const text = openLine(line);
  if (text === null) return null;
  const { encoding, body, id, receivedAt, keys: _, keyHash = null, ...rest } = JSON.parse(`${text}}`) as StoredLine;
  return { ...rest, keyHash, id: parseId(id) ?? 0, receivedAt: Date.parse(receivedAt), body: Buffer.from(body, encoding) };
}

/** Reads a line for whoever shows or uses it: never with a key. Null when it's damaged. */
export function decodeKept(line: Buffer): StoredMessage | null {
  const message = decodeAsKept(line);
  return message === null || isMarked(line) ? message : { ...message, ...hideKeysOf(message) };
}
