import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { joinHookPath } from '../../shared/address/public-address.ts';
import type { Problem } from '../../shared/errors.ts';
import { type SelfTest, selfTestType } from '../intake/self-test.ts';

export interface RoundTripOptions {
  /** The public address, without the hook's path. */
  readonly address: string;
  readonly token: string;
  readonly selfTest: SelfTest;
  /** How long the message may be on its way, in milliseconds. */
  readonly timeoutMs: number;
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known. Either the address is wrong, or this computer is offline',
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

/** Why a request failed, in a person's words. */
export function requestReason(error: Error): string {
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}

/**
 * Sends a marked message to the public address, as HireHop would, on a connection of its own, and looks whether it arrives at
 * intake. Resolves with null when it did (whatever was answered: HireHop doesn't look at the answer), else with what is wrong.
 */
export async function roundTrip({ address, token, selfTest, timeoutMs }: RoundTripOptions): Promise<Problem | null> {
  const message = selfTest.make();
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const url = new URL(joinHookPath(address, token));
    const make = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = make(url, {
      method: 'POST',
      agent: false,
      signal,
      headers: { 'content-type': selfTestType, 'content-length': message.body.length, 'user-agent': 'Hopwatch self-test' },
    });
    request.end(message.body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const status = response.statusCode ?? 0;
    response.destroy();
    if (message.hasArrived()) return null;
    return status === 200
      ? { code: 'address-elsewhere', details: { url: address } }
      : { code: 'address-refused', details: { url: address, status } };
  } catch (error) {
    if (message.hasArrived()) return null;
    const reason = signal.aborted ? 'it did not answer in time' : requestReason(error as Error);
    return { code: 'address-unreachable', details: { url: address, reason } };
  } finally {
    message.forget();
  }
}
