import type { SettingOf } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';
import { networkReason } from './network-reason.ts';

/** Puts an error of the ssh2 library into the catalogue's words. */
export function sshError(error: Error & { level?: string }, { host, user }: SettingOf<'ssh'>): HopwatchError {
  if (error.level === 'client-authentication') return new HopwatchError('ssh-refused', { host, user }, { cause: error });
  if (error.level === 'client-timeout') {
    const say = /keepalive/i.test(error.message) ? 'error.reason.fellSilent' : 'error.reason.silent';
    return new HopwatchError('tunnel-lost', { reason: { say, values: { host } } }, { cause: error });
  }
  return new HopwatchError(
    'tunnel-lost',
    { reason: { say: 'error.of', values: { what: host, reason: networkReason(error) } } },
    { cause: error },
  );
}
