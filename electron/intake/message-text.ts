import { isUtf8 } from 'node:buffer';
import { formValues } from './form-values.ts';
import { isTooDeep } from './json-text.ts';
import { multipartTexts } from './multipart.ts';

/** A JSON text found in a body, or why there is none. */
export type MessageText = { readonly text: string } | { readonly reason: 'not-utf8' };

/** How many fields or parts of a form are tried: enough for any form, and few enough for one that was made to take long. */
const maxTried = 50;

/** True when a text begins as a JSON object or list does. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const textOf = (bytes: Uint8Array<ArrayBuffer>): string =>
  withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));

/** What a text is to be taken for: an event, some other JSON, or only the beginning of one. */
function rank(text: string): 0 | 1 | 2 {
  // Not parsed: half a million brackets take a tenth of a second, each time, and are no message in the end.
  if (isTooDeep(text)) return 0;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'event' in value ? 2 : 1;
  } catch {
    return 0;
  }
}

/** The first of these texts that is JSON with an event's name, else the first that is JSON, else one that begins like it. */
function bestOf(texts: Iterable<string>): string | null {
  let best: { readonly text: string; readonly rank: number } | null = null;
  let tried = 0;
  for (const text of texts) {
    if (!looksLikeJson(text)) continue;
    const its = rank(text);
    if (its === 2) return text;
    if (its > (best?.rank ?? -1)) best = { text, rank: its };
    tried += 1;
    if (tried >= maxTried) break;
  }
  return best?.text ?? null;
}

function* textParts(body: Uint8Array<ArrayBuffer>, contentType: string): Generator<string> {
  for (const part of multipartTexts(body, contentType)) if (isUtf8(part)) yield textOf(part);
}

/**
 * Finds the message in a body. HireHop's content type is unknown, so JSON is taken under any (a byte order mark is
 * taken off), and so is JSON in a field of a form or in a part of a multipart body, whatever is beside it. What is neither is
 * answered as it stands: it will not parse. The time it takes grows with the length of the body and no faster.
 */
export function findMessageText(body: Uint8Array<ArrayBuffer>, contentType: string): MessageText {
  const text = isUtf8(body) ? textOf(body) : null;
  if (text !== null && looksLikeJson(text)) return { text };
  const part = bestOf(textParts(body, contentType));
  if (part !== null) return { text: part };
  return text === null ? { reason: 'not-utf8' } : { text: bestOf(formValues(text)) ?? text };
}

/** True when a body holds JSON, as it stands or in a form. */
export function holdsMessage(body: Uint8Array<ArrayBuffer>, contentType: string): boolean {
  const found = findMessageText(body, contentType);
  return 'text' in found && looksLikeJson(found.text) && rank(found.text) > 0;
}
