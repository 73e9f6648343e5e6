import { english, isMessageKey, type Language } from '../locales/language.ts';

/**
 * The name of one of HireHop's job statuses. A fraction is a company's own sub-status of the whole number (2.1 is a kind of
 * "Booked"). Null when the value is no known status. Source of the numbers: seen in working receivers that other people run
 * in public.
 */
export function jobStatusName(value: unknown, { say }: Language = english): string | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0)) return null;
  const key = `events.status.${Math.floor(number)}`;
  return isMessageKey(key) ? say(key) : null;
}
