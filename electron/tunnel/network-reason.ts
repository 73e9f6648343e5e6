const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known. Either it is written wrongly, or this computer is offline',
  EAI_AGAIN: 'its name could not be looked up. This computer may be offline',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  ETIMEDOUT: 'it did not answer in time',
  EHOSTUNREACH: 'there is no way to it. This computer may be offline',
  ENETUNREACH: 'this computer is offline',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate was not issued by anybody known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another address',
};

/** Why something on the network failed, in a person's words; the system's own where there are none. */
export function networkReason(error: Error): string {
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
