import type { AddressState } from './status.ts';

/** The state of the public address in a few words, for the tray, the window and the command. */
export function addressWords({
  state,
  setting,
  exposed,
  problem,
}: Pick<AddressState, 'state' | 'setting' | 'exposed' | 'problem'>): string {
  switch (state) {
    case 'off':
      return setting.kind !== 'off' && !exposed ? 'taken down by you' : 'none';
    case 'starting':
      return problem === null ? 'being set up' : 'being set up, not there yet';
    case 'healthy':
      return 'works: a test message came through';
    case 'degraded':
      return 'may not work, being checked';
    case 'stopped':
      return 'does not work';
  }
}
