import { english, type Language, type MessageKey } from '../locales/language.ts';
import type { AddressState } from './status.ts';

type Told = Pick<AddressState, 'state' | 'setting' | 'exposed' | 'problem'>;

/** The message that tells the state of the public address in a few words. */
export function addressMessage({ state, setting, exposed, problem }: Told): MessageKey {
  switch (state) {
    case 'off':
      if (setting.kind === 'off' || exposed) return 'address.words.none';
      return setting.kind === 'own' ? 'address.words.ownUnused' : 'address.words.takenDown';
    case 'starting':
      return problem === null ? 'address.words.starting' : 'address.words.notYet';
    case 'healthy':
      return 'address.words.healthy';
    case 'arriving':
      return 'address.words.arriving';
    case 'degraded':
      return 'address.words.degraded';
    case 'stopped':
      return 'address.words.stopped';
  }
}

/** The state of the public address in a few words, for the window and the command. */
export function addressWords(address: Told, { say }: Language = english): string {
  return say(addressMessage(address));
}
