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
      if (setting.kind === 'off' || exposed) return 'none';
      return setting.kind === 'own' ? 'not used; what you run yourself may still lead here' : 'taken down by you';
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
