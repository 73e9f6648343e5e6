import { isJsonObject, type JsonObject, readEventName, readHead } from '../../shared/hirehop/envelope.ts';
import { plainText } from '../../shared/plain-text.ts';
import type { QuarantineReason } from '../../shared/quarantine.ts';
import type { NewEvent } from '../history/event-record.ts';
import { hideKeysInJson } from './hide-keys.ts';
import { fingerprintOf, isTooDeep, normaliseJson, redactExportKey } from './json-text.ts';
import { looksLikeJson } from './message-text.ts';

/** A message as an event, before it is known when and how it came. */
export type UnderstoodEvent = Omit<NewEvent, 'receivedAt' | 'marks'>;

/** Why a text can't be a message. */
export type WrongText = Extract<QuarantineReason, 'not-json' | 'too-deep' | 'not-an-object'>;

/** Parses a message's text; what isn't a JSON object of sensible depth answers why. */
export function parseMessage(text: string): { readonly message: JsonObject } | { readonly reason: WrongText } {
  // Counted before: parsing half a million brackets takes a tenth of a second.
  if (looksLikeJson(text) && isTooDeep(text)) return { reason: 'too-deep' };
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return { reason: 'not-json' };
  }
  return isJsonObject(message) ? { message } : { reason: 'not-an-object' };
}

/** Reads a parsed message and its text as an event; null when it has no event name. */
export function understandMessage(message: JsonObject, text: string): UnderstoodEvent | null {
  if (readEventName(message) === null) return null;
  const { event, job, userName } = readHead(message);
  const body = hideKeysInJson(redactExportKey(normaliseJson(text.trim())), message.export_key);
  return { event: plainText(event, 200), job, user: plainText(userName, 200), fingerprint: fingerprintOf(body), body };
}
