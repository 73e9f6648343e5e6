import type { SettingOf } from '../../shared/address/public-address.ts';
import type { HopwatchError } from '../../shared/errors.ts';
import { letGo, type Provider } from './tunnel.ts';

/** An address that the user's own proxy or tunnel serves: nothing to make, and nothing but a round trip tells whether it works. */
export function ownAddress({ url }: SettingOf<'own'>): Provider {
  return {
    renewAfterSleep: false,
    connect: ({ onUrl }) => {
      onUrl(url);
      let end: (reason: HopwatchError) => void = () => undefined;
      const ended = new Promise<HopwatchError>((resolve) => {
        end = resolve;
      });
      return Promise.resolve({ ended, close: async () => end(letGo()) });
    },
  };
}
