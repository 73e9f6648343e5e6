import type { RetentionPreview } from '../../shared/ipc/contract.ts';
import { counted, sizeText } from './sizes.ts';
import { dayText } from './when.ts';

/** What would go, in a sentence. Whole files of some 4,000 events go, so it may be less than was asked for. */
export function planText({ events, bytes, oldest, newest }: RetentionPreview): string {
  if (events === 0 || oldest === null || newest === null) {
    return 'Nothing would go. Events go in files of about 4,000, the oldest first, and the newest file always stays.';
  }
  const [first, last] = [dayText(oldest), dayText(newest)];
  const days = first === last ? `of ${first}` : `from ${first} to ${last}`;
  return `${counted(events, 'event')} would go, ${days}: ${sizeText(bytes)}.`;
}
