import type { SettingOf } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { networkReason } from './network-reason.ts';

/** Puts an error of the ssh2 library into the catalogue's words. */
export function sshError(error: Error & { level?: string }, { host, user }: SettingOf<'ssh'>): HopwatchError {
  if (error.level === 'client-authentication') return new HopwatchError('ssh-refused', { host, user }, { cause: error });
  if (error.level === 'client-timeout') {
    const reason = /keepalive/i.test(error.message) ? `${host} does not answer any more` : `${host} does not answer`;
    return new HopwatchError('tunnel-lost', { reason }, { cause: error });
  }
  return new HopwatchError('tunnel-lost', { reason: `${host}: ${networkReason(error)}` }, { cause: error });
}
