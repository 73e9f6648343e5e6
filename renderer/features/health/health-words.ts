import type { AppState, ResponseOf } from '../../../shared/ipc/contract.ts';
import { remembered } from '../../../shared/locale.ts';
import type { Language } from '../../../shared/locales/language.ts';
import { sizeText } from '../../ui/sizes.ts';

const gigabyte = 1_000_000_000;
/** Less free space than this is little, in bytes. */
const littleSpace = gigabyte;

const gigabytes = remembered((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 }));

const large = (bytes: number, language: Language): string =>
  bytes < gigabyte ? sizeText(bytes, language) : gigabytes(language.locale).format(bytes / gigabyte);

/** How it stands with one thing: its words, and whether something is wrong. */
export interface HealthFact {
  readonly text: string;
  readonly isWrong: boolean;
}

const addressKeys = {
  off: 'off',
  starting: 'checking',
  healthy: 'working',
  arriving: 'working',
  degraded: 'failing',
  stopped: 'failing',
} as const;

export function listenerFact({ listener }: AppState, { say }: Language): HealthFact {
  const isOn = listener.state === 'listening';
  return { text: isOn ? say('health.listener.on', { port: String(listener.port) }) : say('health.listener.off'), isWrong: !isOn };
}

export function addressFact({ address }: AppState, { say }: Language): HealthFact {
  const key = addressKeys[address.state];
  return { text: say(`health.address.${key}`), isWrong: key === 'failing' || key === 'off' };
}

export function diskFact({ free, history }: ResponseOf<'getHealth'>['disk'], language: Language): HealthFact {
  const { say } = language;
  const size = large(history, language);
  if (free === null) return { text: say('health.disk.history', { history: size }), isWrong: false };
  const isLow = free < littleSpace;
  return { text: say(isLow ? 'health.disk.low' : 'health.disk.sizes', { history: size, free: large(free, language) }), isWrong: isLow };
}
