import { isAbout } from '../errors.ts';
import type { AppState, EventRow } from '../ipc/contract.ts';
import { english, type Language } from '../locales/language.ts';
import { plainText } from '../plain-text.ts';
import { quietPeriod } from './quiet-hours.ts';

/** Which of the tray's pictures is shown. */
export type TrayIcon = 'idle' | 'unread' | 'stopped' | 'paused';

/** What the tray shows, as data: the picture, the tooltip and the words of its menu. */
export interface TrayView {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly latest: readonly { readonly id: string; readonly label: string }[];
  readonly canCopyUrl: boolean;
  readonly isPaused: boolean;
  /** The words for taking the public address down or putting it up; null when there is none. */
  readonly exposure: string | null;
  /** The words for a newer version; null when there is none. */
  readonly update: string | null;
  readonly updatesByRestart: boolean;
  /** In which the rest of the menu is written. */
  readonly language: Language;
}

/** Menu rows take `&` for the mark of an access key; doubled, it is shown as it is. */
const menuText = (text: string): string => plainText(text, 70).replaceAll('&', '&&');

/** True while notifications are paused. `now` is Unix milliseconds. */
export function isPaused(pausedUntil: string | null, now: number): boolean {
  return pausedUntil !== null && Date.parse(pausedUntil) > now;
}

/** What tray and window say of a newer version. */
export function updateWords({ version, how }: NonNullable<AppState['installation']['newVersion']>, { say }: Language = english): string {
  return say(how === 'restart' ? 'tray.update.ready' : 'tray.update.available', { version });
}

/** What the tray offers to do about the public address. What the user runs themselves can't be taken down, only left unused. */
function exposureWords({ setting, exposed }: AppState['address'], { say }: Language): string | null {
  if (setting.kind === 'off') return null;
  if (setting.kind === 'own') return say(exposed ? 'tray.menu.stopUsingAddress' : 'tray.menu.useAddress');
  return say(exposed ? 'tray.menu.takeDown' : 'tray.menu.putUp');
}

export interface TrayMoment {
  /** Unix milliseconds. */
  readonly now: number;
  /** The zone of quiet hours, an IANA name. */
  readonly timeZone?: string;
  readonly language?: Language;
}

/** What the tray shows for a state. `latest` are the newest events, newest first. */
export function trayView(
  state: AppState,
  latest: readonly EventRow[],
  { now, timeZone = 'UTC', language = english }: TrayMoment,
): TrayView {
  const { say } = language;
  const listening = state.listener.state === 'listening';
  const broken = !listening || state.problems.some(({ code }) => isAbout(code, 'storage'));
  const unreachable = state.address.state === 'stopped';
  const paused = isPaused(state.pausedUntil, now);
  const { newVersion } = state.installation;
  const quiet = quietPeriod(state.notify.quietHours, now, timeZone) !== null;
  const held = paused ? say('tray.held.paused') : quiet ? say('tray.held.quiet') : '';
  const unread = say('tray.unread', { count: state.unread });
  const words = broken
    ? say('tray.stopped')
    : unreachable
      ? say('tray.unreachable')
      : say(state.address.state === 'degraded' ? 'tray.checking' : 'tray.listening', { unread });
  return {
    icon: broken || unreachable ? 'stopped' : state.unread > 0 ? 'unread' : paused || quiet ? 'paused' : 'idle',
    tooltip: say('tray.tooltip', { words, held }),
    latest: latest
      .slice(0, 5)
      .map(({ id, subject, what, unread: isUnread }) => ({ id, label: menuText(`${isUnread ? '● ' : ''}${subject}: ${what}`) })),
    canCopyUrl: state.listener.url !== null,
    isPaused: paused,
    exposure: exposureWords(state.address, language),
    update: newVersion === null ? null : updateWords(newVersion, language),
    updatesByRestart: newVersion?.how === 'restart',
    language,
  };
}
