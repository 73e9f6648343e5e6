import type { RetentionPreview } from '../../../shared/ipc/contract.ts';
import { english, type Language } from '../../../shared/locales/language.ts';
import { sizeText } from '../../ui/sizes.ts';
import { dayText, monthName } from '../../ui/when.ts';

/** What would go, in a sentence. Whole files of some 4,000 events may go, so it may be less than was asked for. */
export function planText(
  { events, bytes, oldest, newest }: Pick<RetentionPreview, 'events' | 'bytes' | 'oldest' | 'newest'>,
  language: Language = english,
): string {
  const { say } = language;
  if (events === 0 || oldest === null || newest === null) return say('data.remove.nothing');
  const [first, last] = [dayText(oldest, language), dayText(newest, language)];
  const size = sizeText(bytes, language);
  return first === last
    ? say('data.remove.day', { count: events, day: first, size })
    : say('data.remove.days', { count: events, first, last, size });
}

/** What would go of one month ("2026-03"): "March 2026: 412 events". */
export function monthText({ month, events }: RetentionPreview['months'][number], language: Language = english): string {
  return language.say('data.remove.month', { month: monthName(month, language), count: events });
}
