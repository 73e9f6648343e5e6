import { isJsonObject } from '../../shared/hirehop/envelope.ts';
import { decompress } from '../intake/decompress.ts';
import { hideKeys, hideKeysInBytes } from '../intake/hide-keys.ts';
import { redacted } from '../intake/key-places.ts';
import { findMessageText } from '../intake/message-text.ts';
import type { QuarantinedMessage } from '../intake/quarantined-message.ts';

/** Hashes an export key so that it's recognised later and can't be read. */
export type HashKey = (key: string) => Promise<string>;

/** The parts of a message that can hold an export key, without it. */
export function hideKeysOf({ body, contentType, sender }: QuarantinedMessage): Pick<QuarantinedMessage, 'body' | 'contentType' | 'sender'> {
  return { body: hideKeysInBytes(body), contentType: hideKeys(contentType), sender: hideKeys(sender) };
}

/** A compressed message unfolds into no more than this, in bytes, to be kept: as much as is taken unless the user takes more. */
const maxUnfolded = 1024 * 1024;

/** The body as it was before it was compressed, if it was and that can be undone; else the one that came. */
async function unfold({ body, contentType }: QuarantinedMessage): Promise<QuarantinedMessage['body']> {
  const plain = await decompress(body, { named: [], contentType, maxBytes: maxUnfolded });
  return plain === null || plain === 'too-large' ? body : plain;
}

/** The message's own export key, as far as the message can be read; null when it has none. */
function ownKey({ body, contentType }: QuarantinedMessage): string | null {
  const found = findMessageText(body, contentType);
  if ('reason' in found) return null;
  try {
    const message: unknown = JSON.parse(found.text);
    const key = isJsonObject(message) ? message.export_key : null;
    return typeof key === 'string' && key !== '' && key !== redacted ? key : null;
  } catch {
    return null;
  }
}

/**
 * Takes the keys out of a message and hashes its own, by which it's known later whether that was the right one. One that is
 * compressed and holds a key is kept as what was compressed: it could not be taken out of the bytes that came.
 */
export async function withoutKeys<M extends QuarantinedMessage>(
  given: M,
  hashKey: HashKey | null,
): Promise<M & { keyHash: string | null }> {
  const message = { ...given, body: await unfold(given) };
  const hidden = hideKeysOf(message);
  if (hidden.body === message.body) return { ...given, ...hidden, body: given.body, keyHash: null };
  const key = hashKey === null ? null : ownKey(message);
  return { ...message, ...hidden, keyHash: key === null || hashKey === null ? null : await hashKey(key) };
}
