import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyHash } from '../../shared/settings.ts';

const digest = (salt: string, key: string): Buffer => createHmac('sha256', salt).update(key).digest();

/** Hashes an export key with a fresh salt, for keeping. */
export function hashExportKey(key: string): KeyHash {
  const salt = randomBytes(16).toString('base64url');
  return { salt, hash: digest(salt, key).toString('base64url') };
}

/** Compares in constant time. Only a string can be the key: `["the-key"]` must not pass for it. */
export function isExportKey(value: unknown, { salt, hash }: KeyHash): boolean {
  if (typeof value !== 'string') return false;
  const expected = Buffer.from(hash, 'base64url');
  const actual = digest(salt, value);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
