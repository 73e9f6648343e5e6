import type { SettingOf } from '../../shared/address/public-address.ts';
import { HopwatchError } from '../../shared/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known (is this computer online?)',
  EAI_AGAIN: 'its name could not be looked up (is this computer online?)',
  ECONNREFUSED: 'it does not answer on that port',
  ECONNRESET: 'the connection was cut',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'this computer has no network',
};

/** The system's or the server's words about a network failure, in a person's words. */
export function networkReason(error: Error): string {
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}

/** Puts an error of the ssh2 library into the catalogue's words. */
export function sshError(error: Error & { level?: string }, { host, user }: SettingOf<'ssh'>): HopwatchError {
  if (error.level === 'client-authentication') return new HopwatchError('ssh-refused', { host, user }, { cause: error });
  if (error.level === 'client-timeout') {
    const reason = /keepalive/i.test(error.message) ? `${host} does not answer any more` : `${host} does not answer`;
    return new HopwatchError('tunnel-lost', { reason }, { cause: error });
  }
  return new HopwatchError('tunnel-lost', { reason: `${host}: ${networkReason(error)}` }, { cause: error });
}
