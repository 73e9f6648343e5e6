import { remembered } from '../locale.ts';
import type { Language } from '../locales/language.ts';

const listOf = remembered((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** Names of which any may be meant, in words: "Booked, Prepped or Cancelled". */
export function anyOfThese(names: readonly string[], { locale }: Language): string {
  return listOf(locale).format(names);
}
