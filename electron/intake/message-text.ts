import { isUtf8 } from 'node:buffer';

/** A JSON text found in a body, or why there is none. */
export type MessageText = { readonly text: string } | { readonly reason: 'not-utf8' };

const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** The value of the first form field that holds JSON. */
function jsonField(values: Iterable<unknown>): string | null {
  for (const value of values) if (typeof value === 'string' && looksLikeJson(value)) return value;
  return null;
}

async function multipartField(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<string | null> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    return jsonField([...form].map(([, value]) => value));
  } catch {
    return null;
  }
}

/**
 * Finds the message in a body. HireHop's content type is unknown, so JSON is taken under any (a byte order mark is
 * taken off), and so is JSON in a field of a form. What is neither is answered as it stands: it will not parse.
 */
export async function findMessageText(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<MessageText> {
  if (!isUtf8(body)) return { reason: 'not-utf8' };
  const decoded = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  if (looksLikeJson(text)) return { text };
  const type = contentType.toLowerCase();
  const field = type.startsWith('multipart/form-data')
    ? await multipartField(body, contentType)
    : type === '' || type.startsWith('application/x-www-form-urlencoded')
      ? jsonField(new URLSearchParams(text.trim()).values())
      : null;
  return { text: field ?? text };
}
