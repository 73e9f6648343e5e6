import { remembered } from '../../shared/locale.ts';
import { english, type Language } from '../../shared/locales/language.ts';

const numbers = remembered((locale) => ({
  whole: new Intl.NumberFormat(locale),
  oneDecimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
}));

/** A count with its thousands apart: "1,234". */
export const countText = (count: number, { locale }: Language = english): string => numbers(locale).whole.format(count);

/** A count for a small badge: "99+" above 99. */
export const badgeText = (count: number): string => (count > 99 ? '99+' : String(count));

/** A size for people: "812 bytes", "1.4 KB", "2 MB". */
export function sizeText(bytes: number, { locale, say }: Language = english): string {
  if (bytes < 1_000) return say('list.size.bytes', { count: bytes });
  const { oneDecimal } = numbers(locale);
  return bytes < 1_000_000
    ? say('list.size.kilobytes', { count: oneDecimal.format(bytes / 1_000) })
    : say('list.size.megabytes', { count: oneDecimal.format(bytes / 1_000_000) });
}
