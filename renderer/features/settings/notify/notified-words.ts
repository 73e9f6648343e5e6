import type { ResponseOf } from '../../../../shared/ipc/contract.ts';
import { english, type Language } from '../../../../shared/locales/language.ts';

/** "Of 1,240 events of the last 30 days 310 would have notified you, 12 of them as urgent." */
export function notifiedWords(
  { normal, urgent, looked, total }: Omit<NonNullable<ResponseOf<'countNotified'>>, 'decided'>,
  { say }: Language = english,
): string {
  if (looked === 0) return say('settings.notify.counted.none');
  return say('settings.notify.counted', { of: looked < total ? 'newest' : 'all', looked, notified: normal + urgent, urgent });
}
