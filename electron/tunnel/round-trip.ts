import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { joinHookPath } from '../../shared/address/public-address.ts';
import type { Detail } from '../../shared/detail.ts';
import type { Problem } from '../../shared/errors.ts';
import { type SelfTest, selfTestType } from '../intake/self-test.ts';
import { networkReason } from './network-reason.ts';

export interface RoundTripOptions {
  /** The public address, without the hook's path. */
  readonly address: string;
  readonly token: string;
  readonly selfTest: SelfTest;
  /** How long the message may be on its way, in milliseconds. */
  readonly timeoutMs: number;
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
    const reason: Detail = signal.aborted ? { say: 'error.network.ETIMEDOUT' } : networkReason(error as Error);
    return { code: 'address-unreachable', details: { url: address, reason } };
  } finally {
    message.forget();
  }
}
