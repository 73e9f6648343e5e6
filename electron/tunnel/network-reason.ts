import type { Detail } from '../../shared/detail.ts';

/** What can keep one computer from another, as the system and TLS name it. */
const codes = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
] as const;

/** Why something on the network failed, in a person's words; the system's own where there are none. */
export function networkReason(error: Error): Detail {
  const known = codes.find((each) => each === (error as NodeJS.ErrnoException).code);
  return known === undefined ? error.message : { say: `error.network.${known}` };
}
