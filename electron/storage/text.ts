import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Thrown for bytes that are no UTF-8 text. */
class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
  /** As the system's errors have one: see `systemReason`. */
  readonly code = 'NOT_UTF8';

  constructor(options?: { cause?: unknown }) {
    super('This is not UTF-8 text.', options);
  }
}

/**
 * Decodes UTF-8 strictly and takes a byte order mark off: what another program wrote in Latin-1 must not become replacement
 * characters for good. Throws `NotUtf8`.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch (cause) {
    throw new NotUtf8({ cause });
  }
}

/** Reads a file of UTF-8 text, without its byte order mark. Rejects with `NotUtf8` or the system's error. */
export const readTextFile = async (file: string): Promise<string> => decodeText(await readFile(file));

/** The same, at once. */
export const readTextFileSync = (file: string): string => decodeText(readFileSync(file));
