import type { AppState, EventRow } from '../ipc/contract.ts';
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
  /** The words for a newer version; null when there is none. */
  readonly update: string | null;
  readonly updatesByRestart: boolean;
}

const unreadWords = (unread: number): string => (unread === 0 ? 'nothing unread' : `${unread} unread`);

/** Menu rows take `&` for the mark of an access key; doubled, it is shown as it is. */
const menuText = (text: string): string => plainText(text, 70).replaceAll('&', '&&');

/** True while notifications are paused. `now` is Unix milliseconds. */
export function isPaused(pausedUntil: string | null, now: number): boolean {
  return pausedUntil !== null && Date.parse(pausedUntil) > now;
}

/** What tray and window say of a newer version. */
export function updateWords({ version, how }: NonNullable<AppState['installation']['newVersion']>): string {
  return how === 'restart' ? `Hopwatch ${version} is ready: restart to update` : `Hopwatch ${version} is available`;
}

/** What the tray shows for a state. `latest` are the newest events, newest first; `timeZone`, an IANA name, is that of quiet hours. */
export function trayView(state: AppState, latest: readonly EventRow[], now: number, timeZone = 'UTC'): TrayView {
  const listening = state.listener.state === 'listening';
  const broken = !listening || state.problems.some(({ code }) => code === 'disk-full' || code === 'storage-failed');
  const unreachable = state.address.state === 'stopped';
  const paused = isPaused(state.pausedUntil, now);
  const { newVersion } = state.installation;
  const quiet = quietPeriod(state.notify.quietHours, now, timeZone) !== null;
  const held = paused ? ', notifications paused' : quiet ? ', quiet hours' : '';
  const doing = state.address.state === 'degraded' ? 'checking the public address' : 'listening';
  const words = broken
    ? 'stopped: open Hopwatch to see why'
    : unreachable
      ? 'HireHop can’t reach it: open Hopwatch to see why'
      : `${doing}, ${unreadWords(state.unread)}`;
  return {
    icon: broken || unreachable ? 'stopped' : state.unread > 0 ? 'unread' : paused || quiet ? 'paused' : 'idle',
    tooltip: `Hopwatch: ${words}${held}`,
    latest: latest
      .slice(0, 5)
      .map(({ id, subject, what, unread }) => ({ id, label: menuText(`${unread ? '● ' : ''}${subject}: ${what}`) })),
    canCopyUrl: state.listener.url !== null,
    isPaused: paused,
    update: newVersion === null ? null : updateWords(newVersion),
    updatesByRestart: newVersion?.how === 'restart',
  };
}
