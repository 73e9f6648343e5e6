import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { cleanExportKey } from '../../shared/hirehop/export-key.ts';
import type { KeyHash } from '../../shared/settings/values.ts';

const digest = (salt: string, key: string): Buffer => createHmac('sha256', salt).update(key).digest();

/** Hashes an export key with a fresh salt, for keeping. */
export function hashExportKey(key: string): KeyHash {
  const salt = randomBytes(16).toString('base64url');
  return { salt, hash: digest(salt, key).toString('base64url') };
}

function hasHash(key: string, { salt, hash }: KeyHash): boolean {
  const expected = Buffer.from(hash, 'base64url');
  const actual = digest(salt, key);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * Compares in constant time. Only a string can be the key: `["the-key"]` must not pass for it. A key that comes with blanks or
 * characters that nobody sees is the key all the same.
 */
export function isExportKey(value: unknown, expected: KeyHash): boolean {
  if (typeof value !== 'string') return false;
  if (hasHash(value, expected)) return true;
  const clean = cleanExportKey(value);
  return 'key' in clean && clean.key !== value && hasHash(clean.key, expected);
}
