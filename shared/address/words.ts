import { english, type Language } from '../locales/language.ts';
import type { AddressState } from './status.ts';

type Told = Pick<AddressState, 'state' | 'setting' | 'exposed' | 'problem'>;

/** The state of the public address in a few words, for the tray, the window and the command. */
export function addressWords({ state, setting, exposed, problem }: Told, { say }: Language = english): string {
  switch (state) {
    case 'off':
      if (setting.kind === 'off' || exposed) return say('address.words.none');
      return say(setting.kind === 'own' ? 'address.words.ownUnused' : 'address.words.takenDown');
    case 'starting':
      return say(problem === null ? 'address.words.starting' : 'address.words.notYet');
    case 'healthy':
    case 'degraded':
    case 'stopped':
      return say(`address.words.${state}`);
  }
}
