import type { ResponseOf } from '../../../../shared/ipc/contract.ts';
import { english, type Language } from '../../../../shared/locales/language.ts';

/** "Of 1,240 events of the last 30 days 310 would have been announced, 12 of them as urgent." */
export function announcedWords(
  { normal, urgent, looked, total }: Omit<NonNullable<ResponseOf<'countAnnounced'>>, 'decided'>,
  { say }: Language = english,
): string {
  if (looked === 0) return say('overview.announced.nothing');
  return say('overview.announced', { of: looked < total ? 'newest' : 'all', looked, announced: normal + urgent, urgent });
}
